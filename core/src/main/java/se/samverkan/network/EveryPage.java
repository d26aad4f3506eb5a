package se.samverkan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordQuery;

/** Reads a list to its end, a full page at a time. */
final class EveryPage {

    private EveryPage() {}

    static <R extends NetworkRecord> List<R> of(RecordQuery<R> query, Function<RecordQuery<R>, Page<R>> list) {
        List<R> all = new ArrayList<>();
        Page<R> page;
        int number = 1;
        do {
            page = list.apply(query.page(number++, PageRequest.MOST));
            all.addAll(page.items());
        } while (page.hasNext());
        return all;
    }
}
