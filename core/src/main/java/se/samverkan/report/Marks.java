package se.samverkan.report;

import java.util.List;
import java.util.function.Function;
import se.samverkan.record.Origin;

/** The mark of a whole follows from its parts. */
final class Marks {
    private Marks() {}

    static <T> Origin of(List<T> parts, Function<T, Origin> origin) {
        return parts.stream().map(origin).anyMatch(Origin.EXAMPLE::equals) ? Origin.EXAMPLE : Origin.GENUINE;
    }
}
