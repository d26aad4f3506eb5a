package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Membership;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Samples;

final class StatementCountTest {

    private final JdbcRecordStore store =
            new JdbcStorageProvider().open(Collections.singletonMap("samverkan.jdbc.url", "jdbc:h2:mem:counted"));

    private final Set<OrganisationId> organisations = new LinkedHashSet<>(List.of(HeaderBuilder.ORGANISATION));

    private final Visibility member = new Visibility(
            Optional.of(HeaderBuilder.NETWORK),
            Visibility.Level.MEMBER,
            organisations,
            Optional.of(HeaderBuilder.PERSON));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void finding_takes_one_statement() {
        Membership saved = save();

        assertThat(statements(() -> store.find(Membership.TYPE, saved.id(), member)))
                .isEqualTo(1);
        assertThat(statements(() -> store.findAll(Membership.TYPE, List.of(saved.id()), member)))
                .isEqualTo(1);
    }

    @Test
    void a_list_takes_one_statement_and_another_to_count_what_is_beyond_the_page() {
        save();
        RecordQuery<Membership> query = RecordQuery.of(Membership.TYPE).with("role", "CODER");

        assertThat(statements(() -> store.list(query.page(1, 20), member))).isEqualTo(1);
        assertThat(statements(() -> store.list(query.page(1, 1), member))).isEqualTo(2);
        assertThat(statements(() -> store.count(query, "role", member))).isEqualTo(1);
    }

    private Membership save() {
        Membership sample = Samples.full(Membership.TYPE).record();
        Header header = new HeaderBuilder().build();
        return store.save(
                Membership.TYPE,
                new Membership(
                        sample.id(),
                        header,
                        sample.person(),
                        sample.title(),
                        sample.organisation(),
                        EnumSet.of(Role.CODER),
                        true),
                Optional.of(HeaderBuilder.PERSON));
    }

    private long statements(Supplier<?> work) {
        long before = store.statements().total();
        assertThat(work.get()).isNotNull();
        return store.statements().total() - before;
    }
}
