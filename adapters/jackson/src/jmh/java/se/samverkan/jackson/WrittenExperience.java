package se.samverkan.jackson;

import java.util.EnumSet;
import java.util.List;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Themes;

/** An experience of usual length, written through the use cases. */
final class WrittenExperience {

    private static final PersonId PERSON = new PersonId("subject");
    private static final String TEXT =
            "Kommunen prövade en bilpool för sina tjänsteresor och för de boende. ".repeat(6);

    private WrittenExperience() {}

    static Experience of(int number) {
        try (Samverkan samverkan = Samverkan.inMemory()) {
            Actor member = member(samverkan);
            samverkan
                    .themes()
                    .add(member, new Themes.Draft("bilpool", "Bilpool", "Car sharing", "", List.of()))
                    .orThrow();
            ExperienceDraft draft = ExperienceDraft.empty()
                    .with(ExperienceField.TITLE, "Bilpool " + number)
                    .with(ExperienceField.MUNICIPALITIES, "0580", "2480")
                    .with(ExperienceField.THEMES, "bilpool")
                    .with(ExperienceField.PROBLEM, TEXT)
                    .with(ExperienceField.ACTIONS, TEXT)
                    .with(ExperienceField.OUTCOME, TEXT)
                    .with(ExperienceField.LEARNED, TEXT)
                    .with(ExperienceField.DID_NOT_WORK, "Bokningen var krånglig.", "Bilarna stod för långt bort.");
            return samverkan.experiences().write(member, draft, Sharing.NETWORK).orThrow();
        }
    }

    private static Actor member(Samverkan samverkan) {
        Administration office = samverkan.administration();
        Network network = office.create(
                        Actor.administrator(new NetworkId(samverkan.records().newId()), PERSON),
                        new Administration.NewNetwork(
                                "Mobilitet", "Lära", "Kansliet", Language.SWEDISH, Origin.GENUINE))
                .orThrow();
        return Actor.of(office.admit(
                        Actor.administrator(network.id(), PERSON),
                        new Administration.NewMember(
                                PERSON,
                                "Samordnare",
                                network.header().owner().organisation(),
                                EnumSet.of(Role.COORDINATOR)))
                .orThrow());
    }
}
