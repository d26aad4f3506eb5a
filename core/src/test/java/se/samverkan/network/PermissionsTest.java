package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/** The table "Who may do what": every role, sharing level and owner. */
final class PermissionsTest {

    private static final NetworkId HERE = new NetworkId(new UUID(0, 1));
    private static final OrganisationId OWN = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 3));
    private static final PersonId ME = new PersonId("me");
    private static final PersonId SOMEBODY = new PersonId("somebody");

    record SheetId(UUID value) implements RecordId {}

    record Sheet(SheetId id, Header header, Set<String> assigned) implements NetworkRecord {
        static final RecordType<Sheet> TYPE = RecordType.of(
                "sheet",
                Sheet.class,
                SheetId::new,
                s -> Facets.builder().addAll(Facets.ASSIGNED, s.assigned()).build());

        @Override
        public String title() {
            return "sheet";
        }

        @Override
        public Sheet withHeader(Header other) {
            return new Sheet(id, other, assigned);
        }
    }

    private static Actor actor(String role, NetworkId network) {
        return role.equals("NOBODY")
                ? Actor.anonymous(network)
                : new Actor(
                        network,
                        Optional.of(ME),
                        Optional.of(OWN),
                        ImmutableSet.of(Role.valueOf(role)),
                        Origin.GENUINE);
    }

    private static Sheet sheet(Sharing sharing, String whose) {
        Header header = new Header(
                HERE,
                new Owner(whose.equals("OTHER") ? OTHER : OWN),
                Version.NEW,
                sharing,
                Language.SWEDISH,
                Origin.GENUINE,
                Optional.of(whose.equals("MINE") ? ME : SOMEBODY),
                Instant.EPOCH,
                Instant.EPOCH);
        return new Sheet(new SheetId(new UUID(0, 4)), header, Set.of());
    }

    private static Sheet assigned(Sheet sheet) {
        return new Sheet(sheet.id(), sheet.header(), Set.of(ME.value()));
    }

    /** What an actor may do with a record: r reads, w writes, p publishes what they see. */
    private static String may(Actor actor, Sheet sheet) {
        boolean reads = Permissions.mayRead(actor, Sheet.TYPE, sheet);
        return (reads ? "r" : "-")
                + (Permissions.mayWrite(actor, Sheet.TYPE, sheet) ? "w" : "-")
                + (reads && Permissions.mayPublish(actor, sheet.header()) ? "p" : "-");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            role,          sharing,      mine, own, other
            NOBODY,        DRAFT,        ---,  ---, ---
            NOBODY,        RESTRICTED,   ---,  ---, ---
            NOBODY,        ORGANISATION, ---,  ---, ---
            NOBODY,        NETWORK,      ---,  ---, ---
            NOBODY,        PUBLIC,       r--,  r--, r--
            OFFICIAL,      DRAFT,        rw-,  ---, ---
            OFFICIAL,      RESTRICTED,   ---,  ---, ---
            OFFICIAL,      ORGANISATION, rw-,  rw-, ---
            OFFICIAL,      NETWORK,      rw-,  rw-, r--
            OFFICIAL,      PUBLIC,       r--,  r--, r--
            COORDINATOR,   DRAFT,        rwp,  ---, ---
            COORDINATOR,   RESTRICTED,   rw-,  rw-, rw-
            COORDINATOR,   ORGANISATION, rwp,  rwp, ---
            COORDINATOR,   NETWORK,      rwp,  rwp, r-p
            COORDINATOR,   PUBLIC,       rwp,  rwp, r-p
            CODER,         DRAFT,        r--,  ---, ---
            CODER,         RESTRICTED,   ---,  ---, ---
            CODER,         ORGANISATION, ---,  ---, ---
            CODER,         NETWORK,      r--,  r--, r--
            CODER,         PUBLIC,       r--,  r--, r--
            ADMINISTRATOR, DRAFT,        ---,  ---, ---
            ADMINISTRATOR, RESTRICTED,   ---,  ---, ---
            ADMINISTRATOR, ORGANISATION, ---,  ---, ---
            ADMINISTRATOR, NETWORK,      ---,  ---, ---
            ADMINISTRATOR, PUBLIC,       r--,  r--, r--
            """)
    void each_role_may_do_what_the_table_says(String role, Sharing sharing, String mine, String own, String other) {
        Actor actor = actor(role, HERE);

        assertThat(may(actor, sheet(sharing, "MINE"))).isEqualTo(mine);
        assertThat(may(actor, sheet(sharing, "OWN"))).isEqualTo(own);
        assertThat(may(actor, sheet(sharing, "OTHER"))).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"NOBODY,---", "OFFICIAL,r--", "COORDINATOR,rw-", "CODER,rw-", "ADMINISTRATOR,---"})
    void an_assigned_interview_is_written_by_coders_and_read_by_who_it_is_assigned_to(String role, String expected) {
        assertThat(may(actor(role, HERE), assigned(sheet(Sharing.RESTRICTED, "OTHER"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NOBODY", "OFFICIAL", "COORDINATOR", "CODER", "ADMINISTRATOR"})
    void nothing_reaches_into_another_network(String role) {
        Actor stranger = actor(role, new NetworkId(new UUID(0, 9)));
        for (Sharing sharing : Sharing.values()) {
            assertThat(may(stranger, assigned(sheet(sharing, "MINE")))).isEqualTo("---");
        }
    }

    @Test
    void an_interview_never_becomes_anything_but_an_interview() {
        Actor coordinator = actor("COORDINATOR", HERE);
        Sheet interview = sheet(Sharing.RESTRICTED, "OWN");
        for (Sharing sharing : Sharing.values()) {
            Sheet changed = interview.withHeader(interview.header().withSharing(sharing));
            assertThat(Permissions.mayChange(coordinator, Sheet.TYPE, interview, changed))
                    .isEqualTo(sharing == Sharing.RESTRICTED);
        }
    }

    @Test
    void an_official_corrects_what_was_published_and_the_correction_is_not_public() {
        Actor official = actor("OFFICIAL", HERE);
        Sheet published = sheet(Sharing.PUBLIC, "OWN");

        assertThat(Permissions.mayChange(official, Sheet.TYPE, published, sheet(Sharing.NETWORK, "OWN")))
                .isTrue();
        assertThat(Permissions.mayChange(official, Sheet.TYPE, published, published))
                .isFalse();
        assertThat(Permissions.mayChange(
                        official, Sheet.TYPE, sheet(Sharing.PUBLIC, "OTHER"), sheet(Sharing.NETWORK, "OTHER")))
                .isFalse();
    }
}
