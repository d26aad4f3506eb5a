package se.samverkan.report;

/** What every text in a report is held to. */
final class Texts {
    private Texts() {}

    static void required(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Report text " + name + " '" + text + "' must not be blank");
        }
    }
}
