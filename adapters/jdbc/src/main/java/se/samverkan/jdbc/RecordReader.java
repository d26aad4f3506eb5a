package se.samverkan.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Place;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/** Finds, lists and counts records. */
final class RecordReader {

    private static final int IDS_AT_ONCE = 512;

    private final Transactions transactions;
    private final Names names;
    private final RecordCodec codec;

    RecordReader(Transactions transactions, Names names, RecordCodec codec) {
        this.transactions = transactions;
        this.names = names;
        this.codec = codec;
    }

    <R extends NetworkRecord> List<R> find(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        List<String> wanted =
                ids.stream().map(id -> id.value().toString()).distinct().toList();
        Map<String, R> found = new LinkedHashMap<>();
        for (int from = 0; from < wanted.size(); from += IDS_AT_ONCE) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + IDS_AT_ONCE));
            Selection selection = new Selection(names, type, visibility, Collections.emptyMap()).withIds(some);
            read(type, selection.bodies())
                    .forEach(record -> found.put(record.id().value().toString(), record));
        }
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        Selection selection = new Selection(names, query.type(), visibility, query.facets());
        PageRequest page = query.page();
        if (selection.isNothing()) {
            return new Page<>(List.of(), 0, page);
        }
        List<R> items = read(query.type(), selection.bodies(query.order(), page.offset(), page.limit()));
        return new Page<>(items, total(selection, page, items.size()), page);
    }

    /** Counted only where a page that is full, or empty but not the first, leaves it open. */
    private long total(Selection selection, PageRequest page, int found) {
        boolean last = found < page.limit() && (found > 0 || page.offset() == 0);
        return last
                ? (long) page.offset() + found
                : transactions
                        .selectListed(selection.select("count(*)"), row -> row.getLong(1))
                        .get(0);
    }

    <R extends NetworkRecord> Slice<R> slice(RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        Selection selection = new Selection(names, query.type(), visibility, query.facets());
        after.ifPresent(place -> selection.after(query.order(), place));
        return selection.isNothing()
                ? new Slice<>(List.of(), Optional.empty())
                : Slice.of(
                        query,
                        read(
                                query.type(),
                                selection.bodies(query.order(), 0, query.page().limit() + 1)));
    }

    Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        Selection selection = new Selection(
                names, query.type(), visibility, query.without(facet).facets());
        Map<String, Long> counts = new TreeMap<>();
        if (selection.isNothing() || !Storable.isStorable(facet)) {
            return counts;
        }
        transactions.selectListed(selection.select("r.facets"), row -> {
            FacetLines.values(row.getString(1), facet).forEach(value -> counts.merge(value, 1L, Long::sum));
            return true;
        });
        return counts;
    }

    /** Records are decoded when the connection is free again for others. */
    private <R extends NetworkRecord> List<R> read(RecordType<R> type, Sql sql) {
        List<String> bodies = transactions.selectListed(sql, row -> row.getString(1));
        List<R> records = new ArrayList<>(bodies.size());
        bodies.forEach(body -> records.add(codec.decode(type, body)));
        return records;
    }
}
