package se.samverkan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Administration.NewMember;
import se.samverkan.network.Administration.NewNetwork;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** The lines that the README shows to whoever embeds the library. */
final class FirstLinesTest {
    @Test
    void the_lines_of_the_readme_make_a_network_with_a_theme() {
        Samverkan samverkan = Samverkan.inMemory();
        Administration office = samverkan.administration();
        PersonId anna = new PersonId("anna");
        NetworkId noneYet = new NetworkId(samverkan.records().newId());
        NewNetwork wanted = new NewNetwork("Mobilitet", "Lära av varandra", "Drive", Language.SWEDISH, Origin.GENUINE);
        Network network =
                office.create(Actor.administrator(noneYet, anna), wanted).orThrow();
        Set<Role> roles = EnumSet.of(Role.COORDINATOR);
        NewMember member = new NewMember(anna, "Anna", network.header().owner().organisation(), roles);
        Actor coordinator = Actor.of(
                office.admit(Actor.administrator(network.id(), anna), member).orThrow());
        Themes.Draft draft = new Themes.Draft("bilpool", "Bilpool", "Car sharing", "", List.of());
        Theme theme = samverkan.themes().add(coordinator, draft).orThrow();

        assertThat(theme.header().network()).isEqualTo(network.id());
    }
}
