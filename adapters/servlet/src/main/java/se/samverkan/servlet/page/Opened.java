package se.samverkan.servlet.page;

import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/**
 * Which version of a record a form was opened with. The form carries it in a hidden field, so that what somebody else stored meanwhile is
 * refused as stale and never overwritten.
 *
 * @since 0.1.0
 */
public final class Opened {
    /** The hidden field. */
    public static final String FIELD = "version";

    private Opened() {}

    /**
     * What the hidden field holds.
     *
     * @param record the record that is shown
     * @return its version
     */
    public static String of(NetworkRecord record) {
        return String.valueOf(record.header().version().number());
    }

    /**
     * A form that remembers the version it shows.
     *
     * @param form the form
     * @param record the record it shows
     * @return the form with the hidden field
     */
    public static Form with(Form form, NetworkRecord record) {
        return form.with(FIELD, of(record));
    }

    /**
     * The version a form was opened with.
     *
     * @param form the form as it was sent
     * @return the version; that of a new record, which is always stale, if the form has none
     */
    public static Version version(Form form) {
        String typed = form.value(FIELD);
        return typed.matches("[0-9]{1,18}") ? new Version(Long.parseLong(typed)) : Version.NEW;
    }

    /**
     * A record as it was when the form was opened.
     *
     * @param type the record's type
     * @param stored the record as it is now
     * @param form the form as it was sent
     * @param <R> the record
     * @return the record with the form's version; with that of a new record, which is always stale, if the form has none
     */
    public static <R extends NetworkRecord> R at(RecordType<R> type, R stored, Form form) {
        Header now = stored.header();
        Header header = new Header(
                now.network(),
                now.owner(),
                version(form),
                now.sharing(),
                now.language(),
                now.origin(),
                now.author(),
                now.created(),
                now.changed(),
                now.declared());
        return type.recordClass().cast(stored.withHeader(header));
    }
}
