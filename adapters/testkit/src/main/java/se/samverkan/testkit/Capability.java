package se.samverkan.testkit;

/**
 * What a storage may offer beyond the clauses that every storage keeps. A test class declares what its storage offers; the tests of what it
 * does not offer are reported as skipped with the reason, and that the storage offers what is declared and no more is itself tested.
 *
 * @since 0.1.0
 */
public enum Capability {
    /** What was written is there when the storage is opened again: all storages but those in memory. */
    KEEPS("what was written is there when it is opened again"),
    /** It may be opened several times at once, as by two nodes on one database. */
    SEVERAL_OPENINGS("it may be opened several times at once"),
    /** It keeps the contents of attachments ({@link se.samverkan.record.Contents}). */
    CONTENTS("it keeps contents of attachments"),
    /** It has an outbox ({@link se.samverkan.record.Outbox}). */
    OUTBOX("it has an outbox"),
    /** It keeps the keys to pseudonyms ({@link se.samverkan.record.PersonKeys}). */
    PERSON_KEYS("it keeps the keys to pseudonyms");

    private final String meaning;

    Capability(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What it means that a storage offers this.
     *
     * @return half a sentence in English
     */
    String meaning() {
        return meaning;
    }
}
