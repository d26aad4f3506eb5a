package se.samverkan.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Facets;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Place;
import se.samverkan.record.RecordQuery.Order;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;
import se.samverkan.record.Visibility.Level;

/**
 * Which records {@code r} are meant, and in which order. In one network, a wanted value leads: its places {@code l} lie in an index in the order of
 * the list, so that a list is read from where it begins to where it ends and never sorted. Every wanted value is looked for in the lines of the
 * record, also the leading one, whose number another may share.
 */
final class Selection {

    /** Said so that PostgreSQL expects nearly all rows to pass, and goes on reading in order: it knows nothing of what stands in the lines. */
    private static final String HAS = "position(? in r.facets) <> 0";

    private final Names names;
    private final Map<String, List<String>> wanted = new LinkedHashMap<>();
    private final Sql where;
    private final @Nullable String leading;
    private final String key;
    private final boolean inOneNetwork;
    private Sql before = new Sql("");
    private boolean nothing;

    /** Records of a type that a reader may see and that have one of the wanted values in every facet. */
    Selection(Names names, RecordType<?> type, Visibility visibility, Map<String, Set<String>> facets) {
        this.names = names;
        facets.forEach(this::want);
        this.inOneNetwork = visibility.network().isPresent();
        this.leading = inOneNetwork ? lead().orElse(null) : null;
        this.key = leading == null ? "r." : "l.";
        this.where = new Sql("r.record_type = ?", type.name());
        visibility.network().map(NetworkId::value).map(UUID::toString).ifPresent(id -> {
            and("r.network_id = ?", id);
            leadBy(id, type.name());
        });
        wanted.forEach(this::having);
        restrict(type, visibility);
    }

    /** What cannot be stored, such as U+0000 from an address, matches nothing; some databases would refuse to compare it. */
    private void want(String facet, Set<String> values) {
        List<String> possible = values.stream().filter(Storable::isStorable).toList();
        wanted.put(facet, possible);
        nothing |= possible.isEmpty() || !Storable.isStorable(facet);
    }

    private Optional<String> lead() {
        return wanted.entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void leadBy(String network, String type) {
        if (leading != null && !nothing) {
            String value = requireNonNull(wanted.get(leading)).get(0);
            and("l.facet_number = ?", FacetNumber.of(network, type, leading, value));
        }
    }

    private void having(String facet, List<String> values) {
        if (!nothing) {
            String any = String.join(" or ", Collections.nCopies(values.size(), HAS));
            and(
                    "(" + any + ")",
                    values.stream().map(value -> FacetLines.line(facet, value)).toArray());
        }
    }

    /** {@link Visibility#permits}, as a condition. */
    private void restrict(RecordType<?> type, Visibility visibility) {
        Level level = visibility.level();
        if (level == Level.EVERYTHING || (level == Level.SETTINGS && type.isSettings())) {
            return;
        }
        if (level.compareTo(Level.MEMBER) < 0) {
            and("r.sharing = '" + Sharing.PUBLIC + "'");
            return;
        }
        where.add(" and (r.sharing in ('" + Sharing.PUBLIC + "', '" + Sharing.NETWORK + "'"
                + (level == Level.COORDINATOR ? ", '" + Sharing.RESTRICTED + "')" : ")"));
        List<String> organisations = visibility.organisations().stream()
                .map(each -> each.value().toString())
                .toList();
        if (!organisations.isEmpty()) {
            where.add(" or (r.sharing = '" + Sharing.ORGANISATION + "' and r.owner_id in ")
                    .addList(organisations)
                    .add(")");
        }
        visibility.person().map(PersonId::value).filter(Storable::isStorable).ifPresent(person -> own(person, level));
        where.add(")");
    }

    private void own(String person, Level level) {
        where.add(" or (r.sharing = '" + Sharing.DRAFT + "' and r.author = ?)", person);
        if (level != Level.COORDINATOR) {
            where.add(
                    " or (r.sharing = '" + Sharing.RESTRICTED + "' and " + HAS + ")",
                    FacetLines.line(Facets.ASSIGNED, person));
        }
    }

    private void and(String condition, Object... values) {
        where.add(" and " + condition, values);
    }

    /** And only those with one of some ids. */
    Selection withIds(List<String> ids) {
        Keys keys = new Keys(names, ids);
        before = keys.tables();
        where.add(" and ").add(keys.areOf("r"));
        return this;
    }

    /**
     * And only what follows a place in a list. Said so that a database begins in its index where the place is. A key that cannot be stored comes
     * from a changed address; nothing follows it.
     */
    Selection after(Order order, Place place) {
        if (order == Order.TITLE && !Storable.isStorable(place.key())) {
            nothing = true;
            return this;
        }
        Object at = order == Order.TITLE ? place.key() : (Object) Micros.of(place.moment());
        String column = key + column(order);
        String beyond = order == Order.NEWEST_FIRST ? " <" : " >";
        and(
                column + beyond + "= ? and (" + column + beyond + " ? or " + key + "record_id" + beyond + " ?)",
                at,
                at,
                place.id().toString());
        return this;
    }

    private static String column(Order order) {
        return order == Order.TITLE ? "sort_key" : "moment";
    }

    /** True if no record can be meant. */
    boolean isNothing() {
        return nothing;
    }

    /** The query, unordered. */
    Sql select(String columns) {
        String tables = leading == null
                ? names.record() + " r"
                : names.facet() + " l join " + names.record() + " r on r.record_id = l.record_id";
        return new Sql("select " + columns + " from ")
                .add(before)
                .add(tables + " where ")
                .add(where);
    }

    /**
     * What was written in the newest version of the records, unordered. Said so that it is looked up for what is read and no more, whatever a
     * database guesses of how many there are.
     */
    Sql bodies() {
        return select("(select p.body from " + names.payload() + " p where p.record_type = r.record_type and"
                + " p.record_id = r.record_id and p.version = r.version)");
    }

    /**
     * Some of the records in order. The order names also the columns of the index that have one value, by which H2 sees that the index has the
     * order; the newest first is the same index from its end.
     */
    Sql bodies(Order order, int offset, int limit) {
        List<String> columns = new ArrayList<>();
        if (leading != null) {
            columns.add("l.facet_number");
        } else if (inOneNetwork) {
            columns.addAll(List.of("r.record_type", "r.network_id"));
        }
        columns.addAll(List.of(key + column(order), key + "record_id"));
        String direction = order == Order.NEWEST_FIRST ? " desc" : "";
        Sql sql = bodies().add(" order by " + String.join(direction + ", ", columns) + direction + " limit ?", limit);
        return offset == 0 ? sql : sql.add(" offset ?", offset);
    }
}
