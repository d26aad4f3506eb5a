package se.samverkan.servlet.web;

import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.login.Visitors;

/** Addresses within the plugin. They name the network as soon as there is more than one, so that a link can be given to somebody else. */
final class Addresses {
    static final String NETWORK = "/n/";

    private Addresses() {}

    static String of(String address, Visitor visitor, String to) {
        String network = visitor.networks().size() < 2
                ? ""
                : visitor.network()
                        .map(shown -> NETWORK + Visitors.key(shown.id()))
                        .orElse("");
        boolean start = to.equals("/") || to.startsWith("/?");
        return address + network + (start ? to.substring(1) : to);
    }
}
