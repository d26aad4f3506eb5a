package se.samverkan.servlet.interview;

import java.util.List;
import se.samverkan.interview.Passage;

/**
 * A passage in an interview with its codes.
 *
 * @param passage the passage
 * @param codes the codes on it
 * @since 0.1.0
 */
public record PassageRow(Passage passage, List<Coded> codes) {
    /**
     * One code on a passage.
     *
     * @param id the code's id as text
     * @param name the code's name
     * @param mine whether the reader put it there, and may take it away
     */
    public record Coded(String id, String name, boolean mine) {}

    /** Copies the codes. */
    public PassageRow {
        codes = List.copyOf(codes);
    }
}
