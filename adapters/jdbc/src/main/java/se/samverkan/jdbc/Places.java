package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The places of records in the lists of what they are found by. All of them are told by the record's own row. */
final class Places {

    private Places() {}

    /** The places of a record as its row is. Values that share a number, which hardly happens, share a place. */
    static List<FacetRow> of(RecordRow record) {
        Map<Long, FacetRow> places = new LinkedHashMap<>();
        FacetLines.each(record.facets, (name, value) -> {
            FacetRow place = new FacetRow();
            place.number = FacetNumber.of(record.network, record.recordType, name, value);
            place.sortKey = record.sortKey;
            place.recordId = record.recordId;
            place.moment = record.moment;
            places.put(place.number, place);
        });
        return new ArrayList<>(places.values());
    }

    /** The places of stored records of one type, whose rows are locked so that nobody gives them others before the transaction ends. */
    static List<FacetRow> locked(EntityManager entities, String type, Keys keys) {
        return locked(entities, type, keys.tables(), keys.areOf("r"));
    }

    /** The places of a stored record in one of its versions; none if it has no such version now. */
    static List<FacetRow> locked(EntityManager entities, String type, String id, long version) {
        return locked(entities, type, new Sql(""), new Sql("r.record_id = ? and r.version = ?", id, version));
    }

    /** Read past Jakarta Persistence, which makes bytes of the ids of H2. */
    private static List<FacetRow> locked(EntityManager entities, String type, Sql tables, Sql condition) {
        Session session = entities.unwrap(Session.class);
        Sql sql = new Sql("select r.network_id, r.record_id, r.sort_key, r.moment, r.facets from ")
                .add(tables)
                .add(
                        Names.table(session.getSessionFactory(), RecordRow.class) + " r where r.record_type = ? and ",
                        type)
                .add(condition)
                .add(" for update");
        StatementBatch.count(session, sql.toString());
        List<FacetRow> places = new ArrayList<>();
        session.doReturningWork(connection -> sql.read(connection, row -> record(type, row)))
                .forEach(record -> places.addAll(of(record)));
        return places;
    }

    private static RecordRow record(String type, ResultSet columns) throws SQLException {
        RecordRow row = new RecordRow();
        row.recordType = type;
        row.network = columns.getString(1);
        row.recordId = columns.getString(2);
        row.sortKey = columns.getString(3);
        row.moment = columns.getLong(4);
        row.facets = columns.getString(5);
        return row;
    }

    /** Takes records out of places that they have, and puts them in others; places that they keep are left alone. */
    static void move(EntityManager entities, List<FacetRow> from, List<FacetRow> to) {
        Removal.all(entities, without(from, to));
        Insertion.all(entities, without(to, from));
    }

    private static List<FacetRow> without(List<FacetRow> places, List<FacetRow> others) {
        return places.stream()
                .filter(place -> others.stream().noneMatch(other -> isSame(place, other)))
                .toList();
    }

    private static boolean isSame(FacetRow one, FacetRow other) {
        return one.number == other.number
                && one.moment == other.moment
                && one.sortKey.equals(other.sortKey)
                && one.recordId.equals(other.recordId);
    }
}
