package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AccountsTest {

    private final Accounts accounts = Accounts.bundled();

    @Test
    void each_role_logs_in_with_the_password_that_the_terminal_shows() {
        assertThat(accounts.accounts())
                .extracting(Account::logIn)
                .containsExactly("administrator", "samordnare", "redaktor", "tjansteperson-a", "tjansteperson-b");
        assertThat(accounts.accounts())
                .allSatisfy(account -> assertThat(accounts.recognise(account.logIn(), account.shownPassword()))
                        .contains(account));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_boundless_password_are_not_recognised() {
        assertThat(accounts.recognise("samordnare", "prova-administrator")).isEmpty();
        assertThat(accounts.recognise("samordnare", "")).isEmpty();
        assertThat(accounts.recognise("nobody", "prova-nobody")).isEmpty();
        assertThat(accounts.recognise("samordnare", "p".repeat(1_000_000))).isEmpty();
    }

    @Test
    void equal_passwords_have_different_hashes_because_each_has_its_own_salt() {
        assertThat(accounts.accounts())
                .extracting(account -> account.password().salt())
                .doesNotHaveDuplicates();
    }
}
