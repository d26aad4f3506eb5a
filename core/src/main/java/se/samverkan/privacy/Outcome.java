package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Version;
import se.samverkan.retention.LegalHold;

/**
 * What erasure does to one record, and why.
 *
 * @since 0.1.0
 */
public sealed interface Outcome {

    /** It need not stay, and is destroyed: an own draft, a notification, what hangs on a withdrawn interview. */
    record Destroyed() implements Outcome {}

    /** A membership stays so that old texts keep their author, without the name; its earlier versions are erased. */
    record NameRemoved() implements Outcome {}

    /** A withdrawn interview stays as the fact that it was made, without its words. */
    record WordsErased() implements Outcome {}

    /**
     * It must stay, and the person behind it can no longer be found in it once their key is forgotten.
     *
     * @param reason why it must stay
     * @param erased the last of the earlier versions that were drafts and are erased; {@link Version#NEW} if none are
     */
    record Pseudonymised(Reason reason, Version erased) implements Outcome {

        /** Refuses missing parts. */
        public Pseudonymised {
            requireNonNull(reason, "reason");
            requireNonNull(erased, "erased");
        }
    }

    /**
     * Nothing is done to it, since a legal hold keeps it as it is.
     *
     * @param hold the hold
     */
    record KeptBack(LegalHold hold) implements Outcome {

        /** Refuses a missing hold. */
        public KeptBack {
            requireNonNull(hold, "hold");
        }
    }

    /** Why a record must stay (GDPR article 17.3 b and d). */
    enum Reason {
        /** It is a public document, which the archive duty keeps until a decision disposes of it. */
        PUBLIC_DOCUMENT,
        /** It is the work of an organisation, or of somebody else in whose record the person is named. */
        WORK_OF_OTHERS
    }
}
