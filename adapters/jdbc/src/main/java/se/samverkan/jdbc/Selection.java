package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;
import se.samverkan.record.Visibility.Level;

/** Which rows {@code r} are meant: the conditions of a query as Jakarta Persistence says them, with their values. */
final class Selection {

    private static final String OF_RECORD = "f.recordType = r.recordType and f.recordId = r.recordId";

    private final StringBuilder where = new StringBuilder("r.recordType = :type");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean nothing;

    /** The records of a type that a reader may see: {@link Visibility#permits}, as a condition. */
    Selection(RecordType<?> type, Visibility visibility) {
        values.put("type", type.name());
        visibility
                .network()
                .ifPresent(network ->
                        and("r.network = :network", "network", network.value().toString()));
        if (visibility.level() == Level.EVERYTHING || (visibility.level() == Level.SETTINGS && type.isSettings())) {
            return;
        }
        if (visibility.level().compareTo(Level.MEMBER) < 0) {
            and("r.sharing = :shared", "shared", Sharing.PUBLIC.name());
        } else {
            member(visibility);
        }
    }

    private void member(Visibility visibility) {
        StringBuilder any = new StringBuilder("r.sharing in (:shared)");
        values.put("shared", sharedWithMembers(visibility.level()));
        if (!visibility.organisations().isEmpty()) {
            any.append(" or (r.sharing = 'ORGANISATION' and r.owner in (:organisations))");
            values.put("organisations", texts(visibility.organisations()));
        }
        visibility
                .person()
                .map(PersonId::value)
                .filter(Storable::isStorable)
                .ifPresent(person -> own(any, person, visibility.level()));
        where.append(" and (").append(any).append(')');
    }

    private void own(StringBuilder any, String person, Level level) {
        values.put("person", person);
        any.append(" or (r.sharing = 'DRAFT' and r.author = :person)");
        if (level != Level.COORDINATOR) {
            any.append(" or (r.sharing = 'RESTRICTED' and exists (select 1 from FacetRow f where " + OF_RECORD
                    + " and f.name = '" + Facets.ASSIGNED + "' and f.value = :person))");
        }
    }

    private static List<String> sharedWithMembers(Level level) {
        return level == Level.COORDINATOR
                ? List.of(Sharing.PUBLIC.name(), Sharing.NETWORK.name(), Sharing.RESTRICTED.name())
                : List.of(Sharing.PUBLIC.name(), Sharing.NETWORK.name());
    }

    private static List<String> texts(Set<OrganisationId> organisations) {
        return organisations.stream().map(each -> each.value().toString()).toList();
    }

    /** And only those that have one of the wanted values in every facet but one. */
    Selection having(Map<String, Set<String>> facets, String exceptFacet) {
        facets.forEach((name, wanted) -> {
            if (!name.equals(exceptFacet)) {
                having(name, wanted);
            }
        });
        return this;
    }

    private void having(String name, Set<String> wanted) {
        // What cannot be stored, such as U+0000 from an address, matches nothing; some databases would refuse to
        // compare it.
        List<String> possible = wanted.stream().filter(Storable::isStorable).toList();
        if (possible.isEmpty() || !Storable.isStorable(name)) {
            nothing = true;
            return;
        }
        int number = values.size();
        where.append(" and exists (select 1 from FacetRow f where " + OF_RECORD + " and f.name = :name" + number
                + " and f.value in (:wanted" + number + "))");
        values.put("name" + number, name);
        values.put("wanted" + number, possible);
    }

    /** And only what meets a condition. */
    Selection and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    /**
     * And only what follows a place in a list by a column and the id. Said so that the databases begin in their index where the place is. A key
     * that cannot be stored comes from a changed address; nothing follows it.
     */
    Selection after(String column, String beyond, Object key, String id) {
        if (key instanceof String text && !Storable.isStorable(text)) {
            nothing = true;
            return this;
        }
        values.put("placeKey", key);
        values.put("placeId", id);
        where.append(" and ")
                .append(column + " " + beyond + "= :placeKey and (" + column + " " + beyond + " :placeKey")
                .append(" or r.recordId > :placeId)");
        return this;
    }

    /** True if no record can be meant. */
    boolean isNothing() {
        return nothing;
    }

    /** A query from rows that include {@code r}. */
    <T> TypedQuery<T> query(EntityManager entities, String select, String from, String rest, Class<T> result) {
        TypedQuery<T> query =
                entities.createQuery("select " + select + " from " + from + " where " + where + rest, result);
        values.forEach(query::setParameter);
        return query;
    }
}
