package se.samverkan.servlet.reflection;

import java.util.Optional;

/**
 * A format in the comparison.
 *
 * @param name the format's name
 * @param meetings how many meetings the answers come from
 * @param spread the figures, if at least five answered
 * @param example whether any answer is invented
 * @since 0.1.0
 */
public record FormatRow(String name, int meetings, Optional<SpreadRow> spread, boolean example) {}
