package se.samverkan.testing;

import java.util.List;
import se.samverkan.record.Result;

/** What a use case refused, in words for tests. */
public final class Problems {

    private Problems() {}

    /** The field and code of each problem; empty if it was done. */
    public static List<String> of(Result<?> result) {
        return result instanceof Result.Refused<?> refused
                ? refused.problems().stream()
                        .map(problem -> problem.field() + ": " + problem.code())
                        .toList()
                : List.of();
    }
}
