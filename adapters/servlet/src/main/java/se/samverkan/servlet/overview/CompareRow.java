package se.samverkan.servlet.overview;

import java.util.List;

/**
 * One thing that experiences are compared in.
 *
 * @param name what it is
 * @param cells what each of them says; empty for one that says nothing
 * @param told whether people have written it, in the experience's language
 * @param same whether all say the same
 * @since 0.1.0
 */
public record CompareRow(String name, List<String> cells, boolean told, boolean same) {
    /** Copies the cells. */
    public CompareRow {
        cells = List.copyOf(cells);
    }
}
