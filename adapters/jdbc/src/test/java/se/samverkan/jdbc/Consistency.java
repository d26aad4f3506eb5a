package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What must hold of the tables themselves, whatever was killed while it wrote them: each query counts what is wrong. */
final class Consistency {

    private static final String SAME = " x where x.record_type = r.record_type and x.record_id = r.record_id";

    /** How many lines the facets of a record have; each ends a line, and so does what stands before the first. */
    private static final String LINES =
            "case when facets = '' then 0 else length(facets) - length(replace(facets, '\n', '')) - 1 end";

    private static final List<String> WRONG = List.of(
            // a record without the text or the entry of its version
            "select count(*) from samverkan_record r where not exists (select 1 from samverkan_change_payload" + SAME
                    + " and x.version = r.version and x.body is not null)",
            "select count(*) from samverkan_record r where not exists (select 1 from samverkan_change" + SAME
                    + " and x.version = r.version)",
            // an entry without a text, a text without an entry, either without a record
            "select count(*) from samverkan_change r where not exists (select 1 from samverkan_change_payload" + SAME
                    + " and x.version = r.version)",
            "select count(*) from samverkan_change_payload r where not exists (select 1 from samverkan_change" + SAME
                    + " and x.version = r.version)",
            "select count(*) from samverkan_change r where not exists (select 1 from samverkan_record" + SAME + ")",
            // a line of what a record is found by without its place, a place without its line or left behind; summed
            // up, since no index finds the
            // places of a record
            "select count(*) from (select sum(places) as places from (select record_id, sort_key, moment, " + LINES
                    + " as places from samverkan_record union all select record_id, sort_key, moment, -1 as places"
                    + " from samverkan_record_facet) e group by record_id, sort_key, moment) p where places <> 0",
            // values to be found by: those of each probe are two themes and a group
            "select count(*) from samverkan_record where record_type = 'probe' and " + LINES + " <> 3",
            // half of a pair
            "select count(*) from (select count(*) as twins from samverkan_record where record_type = 'probe'"
                    + " group by substring(facets, 1, position('theme=' in facets))) p where twins <> 2",
            // versions with gaps
            "select count(*) from (select count(*) as versions, max(version) as newest from samverkan_change"
                    + " group by record_type, record_id) v where versions <> newest",
            // a content that is not as large as its parts, a part without a content
            "select count(*) from samverkan_content c where c.bytes <> (select coalesce(sum(octet_length(p.part)), 0)"
                    + " from samverkan_content_part p where p.content_id = c.content_id)",
            "select count(*) from samverkan_content_part p where not exists (select 1 from samverkan_content c"
                    + " where c.content_id = p.content_id)",
            // a counter that does not stand at the last position
            "select count(*) from samverkan_counter where counter_name = 'change'"
                    + " and counter_value <> (select coalesce(max(log_position), 0) from samverkan_change)");

    private Consistency() {}

    static void assertHolds(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String query : WRONG) {
                try (ResultSet count = statement.executeQuery(query)) {
                    assertThat(count.next()).isTrue();
                    assertThat(count.getLong(1)).as(query).isZero();
                }
            }
        }
    }
}
