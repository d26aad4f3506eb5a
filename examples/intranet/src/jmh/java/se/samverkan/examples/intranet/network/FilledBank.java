package se.samverkan.examples.intranet.network;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Slug;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/** The example network's bank of 72 real experiences, and as many more of their length and words as one wants to measure with. */
public final class FilledBank {

    private final Stage stage;
    private final Organiser organiser;
    private final List<ImportExperiences.Script> scripts =
            Material.readList("experiences.json", ImportExperiences.Script.class);

    private FilledBank(Stage stage) {
        this.stage = stage;
        this.organiser = new FoundTheNetwork(stage).run();
    }

    /**
     * Fills an empty storage.
     *
     * @param store the storage; left open
     * @param experiences how many, at least one; the first 72 are the real ones
     * @return the first experience
     */
    @SuppressWarnings("resource") // whoever opened the storage closes it
    public static Experience in(RecordStore store, int experiences) {
        StoryClock clock = new StoryClock();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Samverkan samverkan = Samverkan.on(store, clock, UUID::randomUUID);
        FilledBank bank = new FilledBank(new Stage(samverkan, clock, new Terminal(nowhere)));
        bank.admitOfficial();
        List<Experience> written = new ArrayList<>();
        for (int number = 0; number < Math.min(experiences, bank.scripts.size()); number++) {
            written.add(bank.write(number));
        }
        for (int number = written.size(); number < experiences; number++) {
            bank.copy(written.get(number % written.size()), number);
        }
        return written.get(0);
    }

    private Experience write(int number) {
        return stage.samverkan()
                .experiences()
                .write(organiser.editor(), scripts.get(number).draft(), Sharing.NETWORK)
                .orThrow();
    }

    /** The same words again under another id, past the use case, which looks for a free slug among all there are. */
    private void copy(Experience like, int number) {
        Header header = like.header();
        Experience copy = new Experience(
                new ExperienceId(UUID.randomUUID()),
                new Header(
                        header.network(),
                        header.owner(),
                        Version.NEW,
                        header.sharing(),
                        header.language(),
                        header.origin(),
                        header.author(),
                        header.created(),
                        header.changed()),
                new Slug("experience-" + number),
                like.title(),
                like.scope(),
                like.work(),
                like.means(),
                like.outcome(),
                like.lessons(),
                like.transfer(),
                like.provenance());
        stage.samverkan().store().save(Experience.TYPE, copy, header.author());
    }

    private void admitOfficial() {
        Actor administrator = organiser.administrator();
        Administration administration = stage.samverkan().administration();
        Organisation organisation = administration
                .admit(
                        administrator,
                        new Administration.NewOrganisation(
                                "Exempelkommun A",
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of("9901")),
                                Optional.of(MunicipalityGroup.C7),
                                Origin.EXAMPLE))
                .orThrow();
        administration
                .admit(
                        administrator,
                        new Administration.NewMember(
                                new PersonId("exempel-tjansteperson-a"),
                                "Tjänsteperson",
                                organisation.id(),
                                Set.of(Role.OFFICIAL)))
                .orThrow();
    }
}
