package se.samverkan.selection;

import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;

/**
 * How far a municipality of a panel has come.
 *
 * @since 0.1.0
 */
public enum MemberState {
    /** Drawn, not yet asked. */
    DRAWN("Dragen, inte tillfrågad", "Drawn, not asked"),
    /** Asked, has not answered. */
    INVITED("Inbjuden", "Invited"),
    /** Takes part. */
    CONFIRMED("Deltar", "Takes part"),
    /** Has said no. */
    DECLINED("Har tackat nej", "Declined"),
    /** Took part and has left. */
    WITHDRAWN("Har lämnat", "Withdrawn");

    private final String swedish;
    private final String english;

    MemberState(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The states that can come after this: one who declined or left may be asked again.
     *
     * @return the states
     */
    public Set<MemberState> next() {
        return switch (this) {
            case DRAWN, DECLINED, WITHDRAWN -> Sets.immutableEnumSet(INVITED);
            case INVITED -> Sets.immutableEnumSet(CONFIRMED, DECLINED);
            case CONFIRMED -> Sets.immutableEnumSet(WITHDRAWN);
        };
    }

    /**
     * Whether a municipality in this state holds its seat.
     *
     * @return false when it has declined or left
     */
    public boolean holdsSeat() {
        return this != DECLINED && this != WITHDRAWN;
    }

    /**
     * The state in words.
     *
     * @param locale the reader's locale
     * @return English for English readers, else Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
