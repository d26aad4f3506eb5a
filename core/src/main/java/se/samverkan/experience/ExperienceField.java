package se.samverkan.experience;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of an experience as people and programs fill them in: one list for forms, the API and the checks. The sources, each with
 * several parts, are apart ({@link SourceDraft}).
 *
 * @since 0.1.0
 */
public enum ExperienceField {
    /** What was done, in a sentence. */
    TITLE("title", Experience.LONGEST_TITLE, 1),
    /** The name in addresses; made from the title when left empty. */
    SLUG("slug", Slug.LONGEST, 1),
    /** Four-digit codes of municipalities. */
    MUNICIPALITIES("municipalities", 4, Scope.MOST_MUNICIPALITIES),
    /** Keys of the network's themes. */
    THEMES("themes", 60, Scope.MOST_THEMES),
    /** A {@link Phase}. */
    PHASE("phase", 40, 1),
    /** The year it began. */
    START_YEAR("startYear", 4, 1),
    /** The year it ended. */
    END_YEAR("endYear", 4, 1),
    /** The problem or background. */
    PROBLEM("problem", 4_000, 1),
    /** What was done. */
    ACTIONS("actions", 4_000, 1),
    /** Who took part: organisations and roles. */
    ACTORS("actors", 1_000, 1),
    /** What it cost. */
    COST("cost", 1_000, 1),
    /** Who paid. */
    FUNDING("funding", 1_000, 1),
    /** The form of procurement. */
    PROCUREMENT("procurement", 1_000, 1),
    /** The law, plan or decision it rests on. */
    LEGAL_BASIS("legalBasis", 1_000, 1),
    /** What came of it. */
    OUTCOME("outcome", 4_000, 1),
    /** An {@link OutcomeLevel}. */
    OUTCOME_LEVEL("outcomeLevel", 1, 1),
    /** An {@link EvidenceStrength}, by name or as 1–4. */
    EVIDENCE_STRENGTH("evidenceStrength", 40, 1),
    /** What was learned, in running words. */
    LEARNED("learned", 4_000, 1),
    /** What worked, one thing each. */
    WORKED("worked", 1_000, 20),
    /** What went wrong, one thing each. */
    DID_NOT_WORK("didNotWork", 1_000, 20),
    /** What they would do differently, one thing each. */
    WOULD_CHANGE("wouldChange", 1_000, 20),
    /** What must be in place for it to work. */
    PRECONDITIONS("preconditions", 1_000, 1),
    /** Advice to who wants to do the same. */
    ADVICE("advice", 1_000, 1),
    /** The role to ask for, never a person. */
    CONTACT_ROLE("contactRole", 120, 1),
    /** A {@link SourceKind}. */
    SOURCE_KIND("sourceKind", 40, 1),
    /** The record it was first told in, such as a note of a meeting, as {@code note/<id>}. */
    TOLD_IN("toldIn", 100, 1),
    /** What is uncertain about it. */
    DOUBTS("doubts", 1_000, 1),
    /** The last day it is thought to hold, as {@code 2027-12-31}. */
    VALID_UNTIL("validUntil", 10, 1),
    /** The day it was last checked, as {@code 2026-11-23}. */
    LAST_VERIFIED("lastVerified", 10, 1),
    /** The language it is written in, as a tag such as {@code sv}; Swedish when left empty. */
    LANGUAGE("language", 35, 1);

    private final String field;
    private final int longest;
    private final int most;

    ExperienceField(String field, int longest, int most) {
        this.field = field;
        this.longest = longest;
        this.most = most;
    }

    /**
     * The field's name in forms, the API and problems.
     *
     * @return the name in camel case
     */
    public String field() {
        return field;
    }

    /**
     * The most characters of one value.
     *
     * @return a positive number
     */
    public int longest() {
        return longest;
    }

    /**
     * The most values the field takes.
     *
     * @return 1 for a single value
     */
    public int most() {
        return most;
    }

    /**
     * Whether the field takes several values.
     *
     * @return true for lists
     */
    public boolean isList() {
        return most > 1;
    }

    /**
     * Looks up a field.
     *
     * @param name its name in camel case
     * @return the field, empty if there is none
     */
    public static Optional<ExperienceField> named(String name) {
        return Stream.of(values()).filter(f -> f.field.equals(name)).findFirst();
    }
}
