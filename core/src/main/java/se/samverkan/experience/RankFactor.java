package se.samverkan.experience;

/**
 * What a hit's place in the list depends on. The words decide; each of the others lifts a hit by some per cent.
 *
 * @since 0.1.0
 */
public enum RankFactor {
    /**
     * How well its words answer the search, and how much of what the best answers speak of it shares, if the search looks at that: a number without
     * upper limit, to compare within one list.
     */
    WORDS,
    /** Whether it tells of the same kind of municipality as the asker's: a share of the words' weight to add. */
    KIND_OF_MUNICIPALITY,
    /** How recent it is: a share to add; below 0 for what is past its last day. */
    FRESHNESS,
    /** How well its outcome is shown: a share to add. */
    EVIDENCE,
    /** How many have reused it: a share to add. */
    REUSE
}
