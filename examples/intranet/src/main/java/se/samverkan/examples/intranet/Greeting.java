package se.samverkan.examples.intranet;

import java.util.Locale;
import se.samverkan.examples.intranet.network.Terminal;

/** What whoever started the intranet needs to go on: the address, the log-ins and where the PM is. */
final class Greeting {

    private Greeting() {}

    static void say(Terminal terminal, String address, DataFolder data) {
        terminal.say("");
        terminal.say("The intranet answers at " + address);
        terminal.say("Log in there with a role:");
        for (Account account : Accounts.bundled().accounts()) {
            terminal.say(String.format(
                    Locale.ROOT,
                    "  %-16s password %-22s %s",
                    account.logIn(),
                    account.shownPassword(),
                    account.english()));
        }
        terminal.say("The PM is in " + data.pm());
    }
}
