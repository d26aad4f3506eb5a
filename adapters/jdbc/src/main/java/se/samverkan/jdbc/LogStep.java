package se.samverkan.jdbc;

/** What a transaction still has to do in the change log. */
sealed interface LogStep {

    /** Gives an entry the next place. */
    record Append(ChangeRow entry) implements LogStep {}

    /** Lets an anonymous answer wait until there are enough about the same thing. */
    record Await(WaitingRow answer) implements LogStep {}

    /** Forgets the waiting entries of a record that is destroyed. */
    record Forget(String recordType, String recordId) implements LogStep {

        boolean isOf(WaitingRow row) {
            return recordType.equals(row.recordType) && recordId.equals(row.recordId);
        }
    }
}
