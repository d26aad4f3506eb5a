package se.samverkan.servlet.settings;

import java.util.Optional;

/** What a value of a setting must look like; each check answers with what to do, or with nothing if the value is right. */
final class Checks {
    private static final int LEAST = 1_000;
    private static final int MOST = 100_000_000;

    private Checks() {}

    static Optional<String> anything(String value) {
        return Optional.empty();
    }

    static Optional<String> prefix(String value) {
        return unless(
                value.equals("/") || value.matches("(/[A-Za-z0-9._~-]+)+"),
                "write a path such as /samverkan, without a slash at the end, or / in an application of its own");
    }

    static Optional<String> headerName(String value) {
        return unless(value.matches("[A-Za-z0-9-]*"), "write the name of a header, such as X-Remote-User");
    }

    static Optional<String> networks(String value) {
        for (String part : Settings.parts(value)) {
            try {
                AddressRange.of(part);
            } catch (IllegalArgumentException e) {
                return Optional.ofNullable(e.getMessage());
            }
        }
        return Optional.empty();
    }

    static Optional<String> address(String value) {
        return unless(
                value.isEmpty() || value.matches("(https?://|mailto:|/(?!/))[^\\s\"<>]*"),
                "write an address that begins with https://, mailto: or /");
    }

    static Optional<String> language(String value) {
        return unless(value.equals("sv") || value.equals("en"), "write sv or en");
    }

    static Optional<String> styleClass(String value) {
        return unless(value.matches("[A-Za-z0-9 _-]*"), "write class names of letters, digits and hyphens");
    }

    static Optional<String> number(String value) {
        boolean right =
                value.matches("\\d{1,9}") && Integer.parseInt(value) >= LEAST && Integer.parseInt(value) <= MOST;
        return unless(right, "write a whole number from " + LEAST + " to " + MOST);
    }

    static Optional<String> bytes(String value) {
        boolean right = value.matches("\\d{1,13}") && Long.parseLong(value) >= LEAST;
        return unless(right, "write a whole number of bytes from " + LEAST + " to 9999999999999");
    }

    private static Optional<String> unless(boolean right, String remedy) {
        return right ? Optional.empty() : Optional.of(remedy);
    }
}
