package se.samverkan.examples.quickstart;

import static se.samverkan.experience.ExperienceField.*;

import java.io.*;
import java.util.*;
import se.samverkan.Samverkan;
import se.samverkan.experience.*;
import se.samverkan.network.*;
import se.samverkan.network.Administration.*;
import se.samverkan.recommendation.*;
import se.samverkan.record.*;
import se.samverkan.report.*;
import se.samverkan.selection.*;
import se.samverkan.theme.Themes;

/** Runs a small network in memory, from its creation to its PM. All in it is invented. */
public final class Quickstart {
    private static final Language SV = Language.SWEDISH;
    private static final List<String> CYCLING = List.of("cykel");

    /** Prints the PM as Markdown. */
    public static void main(String[] arguments) throws IOException {
        try (Samverkan samverkan = Samverkan.inMemory()) {
            write(samverkan, coordinator(samverkan.administration()), System.out);
        }
    }

    static Actor coordinator(Administration administration) {
        Actor root = Actor.administrator(new NetworkId(UUID.randomUUID()), new PersonId("administrator"));
        var wanted = new NewNetwork("Samverkan om cykling", "", "Kansliet", SV, Origin.EXAMPLE);
        Network network = administration.create(root, wanted).orThrow();
        OrganisationId office = network.header().owner().organisation();
        var member = new NewMember(new PersonId("kim"), "Samordnare", office, EnumSet.of(Role.COORDINATOR));
        Actor administrator = Actor.administrator(network.id(), new PersonId("administrator"));
        return Actor.of(administration.admit(administrator, member).orThrow());
    }

    static void write(Samverkan samverkan, Actor kim, OutputStream out) throws IOException {
        var draw = new PanelDraft("Urval", SV, "12", EnumSet.of(Feature.GROUP), List.of(), List.of(), "2026");
        samverkan.panels().draw(kim, draw).orThrow();
        var theme = new Themes.Draft("cykel", "Cykel", "Cycling", "", List.of());
        samverkan.themes().add(kim, theme).orThrow();
        var named = ExperienceDraft.empty().with(TITLE, "Gångbanorna först");
        var told = named.with(MUNICIPALITIES, "9901").with(THEMES, CYCLING).with(LEARNED, "Ny körlista.");
        ExperienceBank bank = samverkan.experiences();
        Experience saved = bank.write(kim, told, Sharing.NETWORK).orThrow();
        Recommendations all = samverkan.recommendations();
        var tip = new RecommendationDraft("Ploga först", "", "MUNICIPALITY", CYCLING, List.of(), "", "");
        var made = all.propose(kim, tip).orThrow();
        RecordRef source = Experience.TYPE.ref(saved.id());
        var evidence = new EvidenceDraft("SUPPORTS", source, "Samma pengar räckte.", List.of(), List.of());
        all.addEvidence(kim, made.id(), made.header().version(), evidence).orThrow();
        var words = new PmDraft("PM 2026:1", "Lära av varandra", "", "", "");
        Pm pm = samverkan.reports().write(kim, words, SV).orThrow();
        Report report = samverkan.reports().report(kim, pm.id(), SV).orElseThrow();
        DocumentWriters.found().writer("md").orElseThrow().write(report, out);
    }
}
