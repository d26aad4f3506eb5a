package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

/**
 * What it took: money, a way to buy, and the law it rests on. Each text may be empty.
 *
 * @param cost what it cost, with currency and year in the words of who tells
 * @param funding who paid
 * @param procurement the form of procurement
 * @param legalBasis the law, plan or decision it rests on
 * @since 0.1.0
 */
public record Means(String cost, String funding, String procurement, String legalBasis) {

    /** Nothing told. */
    public static final Means UNTOLD = new Means("", "", "", "");

    /** Refuses missing texts; empty ones are fine. */
    public Means {
        requireNonNull(cost, "cost");
        requireNonNull(funding, "funding");
        requireNonNull(procurement, "procurement");
        requireNonNull(legalBasis, "legalBasis");
    }
}
