package se.samverkan.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.network.Network;
import se.samverkan.network.Notification;
import se.samverkan.network.NotificationId;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.RecordRef;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Samples of a network, its members and its themes. */
final class NetworkSamples {

    private static final RecordRef PASSAGE = new RecordRef("interview", Samples.id(50));

    private NetworkSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                Sample.full(Network.TYPE, network()),
                Sample.full(Organisation.TYPE, municipality()),
                Sample.least(Organisation.TYPE, organiser()),
                Sample.full(Membership.TYPE, membership()),
                Sample.full(Notification.TYPE, notification()),
                Sample.full(Theme.TYPE, theme()));
    }

    private static Network network() {
        return new Network(
                HeaderBuilder.NETWORK,
                Samples.header(),
                "Hållbar mobilitet",
                "Lär av varandra om resor. Cyklar 🚲 & bussar.");
    }

    private static Organisation municipality() {
        return new Organisation(
                HeaderBuilder.ORGANISATION,
                Samples.header(),
                "Umeå kommun",
                Organisation.Kind.MUNICIPALITY,
                Optional.of(MunicipalityCode.of("2480")),
                Optional.of(MunicipalityGroup.B3));
    }

    private static Organisation organiser() {
        return new Organisation(
                HeaderBuilder.ORGANISATION,
                Samples.header(),
                "Nätverkets värd",
                Organisation.Kind.ORGANISER,
                Optional.empty(),
                Optional.empty());
    }

    private static Membership membership() {
        return new Membership(
                new MembershipId(Samples.id(1)),
                Samples.header(),
                HeaderBuilder.PERSON,
                "Trafikplanerare",
                HeaderBuilder.ORGANISATION,
                EnumSet.of(Role.CODER, Role.OFFICIAL),
                true);
    }

    private static Notification notification() {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("title", "Första träffen");
        arguments.put("by", "samordnaren");
        return new Notification(
                new NotificationId(Samples.id(2)),
                Samples.header(),
                HeaderBuilder.PERSON,
                "meeting-invitation",
                arguments,
                new RecordRef("meeting", Samples.id(60)),
                "Första träffen",
                false);
    }

    private static Theme theme() {
        return new Theme(
                new ThemeId(Samples.id(3)),
                Samples.header(),
                "gang-cykel",
                "Gång och cykel",
                "Walking and cycling",
                "Det som gör att fler går och cyklar",
                List.of(PASSAGE));
    }
}
