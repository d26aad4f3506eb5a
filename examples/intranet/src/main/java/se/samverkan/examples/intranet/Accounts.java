package se.samverkan.examples.intranet;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example log-ins, from {@code accounts.json}.
 *
 * @param accounts the log-ins in the order they are shown
 */
record Accounts(List<Account> accounts) {

    private static final int LONGEST = 100;

    Accounts {
        accounts = List.copyOf(accounts);
    }

    static Accounts bundled() {
        InputStream json = requireNonNull(Accounts.class.getResourceAsStream("host/accounts.json"), "accounts.json");
        return JsonMapper.shared().readValue(json, Accounts.class);
    }

    /** The account behind a log-in, empty unless the password is right. An unknown name takes as long as a wrong password. */
    Optional<Account> recognise(String logIn, String password) {
        if (password.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Account> named =
                accounts.stream().filter(a -> a.logIn().equals(logIn.strip())).findFirst();
        boolean right = named.orElse(accounts.get(0)).password().is(password);
        return named.filter(account -> right);
    }
}
