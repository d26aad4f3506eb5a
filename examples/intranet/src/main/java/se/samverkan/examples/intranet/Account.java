package se.samverkan.examples.intranet;

import java.security.Principal;

/**
 * Somebody who may log in to the example intranet: a role, not a person.
 *
 * @param logIn what is typed as user name
 * @param subject what the plugin sees as the principal's name; it never changes
 * @param role what the role is called in Swedish
 * @param english what the role is called in English
 * @param password the password's hash
 */
record Account(String logIn, String subject, String role, String english, Password password) implements Principal {

    /** The password as the terminal shows it; only its hash is kept. */
    String shownPassword() {
        return "prova-" + logIn;
    }

    @Override
    public String getName() {
        return subject;
    }
}
