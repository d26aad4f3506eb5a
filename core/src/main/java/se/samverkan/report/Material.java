package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.samverkan.competence.CompetenceReport;
import se.samverkan.competence.SelfAssessments;
import se.samverkan.evaluation.Evaluations;
import se.samverkan.evaluation.NetworkEvaluation;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.Meetings;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Status;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/** What a PM is composed of, read once: everything shared in the network or public. */
final class Material {

    private final Records records;
    private final Actor reader;
    private final Phrases phrases;
    private final Network network;
    private final Map<OrganisationId, Organisation> organisations;
    private final Map<ThemeId, Theme> themes;
    private final List<Experience> experiences;
    private final List<Meeting> held;
    private final List<MeetingFormat> formats;
    private final List<Conclusion> conclusions;
    private final List<Recommendation> recommendations;
    private final Supplier<NetworkEvaluation> evaluation;
    private final Supplier<CompetenceReport> competence;

    Material(Records records, Actor reader, Phrases phrases) {
        this.records = records;
        this.reader = reader;
        this.phrases = phrases;
        this.network = records.store()
                .find(Network.TYPE, reader.network(), Visibility.everythingIn(reader.network()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No network has the id " + reader.network().value()));
        this.organisations = Maps.uniqueIndex(records.all(reader, RecordQuery.of(Organisation.TYPE)), Organisation::id);
        this.themes = Maps.uniqueIndex(new Themes(records).all(reader), Theme::id);
        this.experiences = shared(records.all(reader, ExperienceFilter.ALL.query()));
        this.held = shared(records.all(
                reader,
                RecordQuery.of(Meeting.TYPE)
                        .with("status", Meeting.Status.HELD.name())
                        .oldestFirst()));
        this.formats = new Meetings(records).formats(reader);
        this.conclusions = shared(new Recommendations(records).conclusions(reader));
        this.recommendations = shared(
                        records.all(reader, RecordQuery.of(Recommendation.TYPE).oldestFirst()))
                .stream()
                .filter(recommendation -> recommendation.status() != Status.DROPPED)
                .sorted(comparing(Material::isDecided)
                        .thenComparing(
                                recommendation -> recommendation.strength().level())
                        .reversed())
                .toList();
        this.evaluation = Suppliers.memoize(() -> new Evaluations(records).evaluate(reader));
        this.competence = Suppliers.memoize(() -> new SelfAssessments(records).change(reader));
    }

    /** Whether the network stands behind it. */
    static boolean isDecided(Recommendation recommendation) {
        return recommendation.status() == Status.ADOPTED || recommendation.status() == Status.CARRIED_OUT;
    }

    static <R extends NetworkRecord> List<R> shared(List<R> all) {
        return all.stream()
                .filter(record -> !Sharing.NETWORK.widerThan(record.header().sharing()))
                .toList();
    }

    Records records() {
        return records;
    }

    Actor reader() {
        return reader;
    }

    Phrases phrases() {
        return phrases;
    }

    Network network() {
        return network;
    }

    Collection<Theme> themes() {
        return themes.values();
    }

    List<Experience> experiences() {
        return experiences;
    }

    List<Meeting> held() {
        return held;
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }

    NetworkEvaluation evaluation() {
        return evaluation.get();
    }

    CompetenceReport competence() {
        return competence.get();
    }

    List<Organisation> municipalities() {
        return organisations.values().stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.MUNICIPALITY)
                .toList();
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    String name(OrganisationId id) {
        return organisation(id).map(Organisation::title).orElse(phrases.text("none"));
    }

    /** The municipality's name; for a code that no municipality has, that of the organisation which bears it in this network. */
    String name(MunicipalityCode code) {
        return MunicipalityCatalogue.bundled()
                .find(code)
                .map(municipality -> municipality.name())
                .or(() -> organisations.values().stream()
                        .filter(organisation -> organisation.municipality().equals(Optional.of(code)))
                        .map(Organisation::title)
                        .findFirst())
                .orElse(code.value());
    }

    String name(FormatKey key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .map(format -> format.name().in(phrases.locale()))
                .findFirst()
                .orElse(key.value());
    }

    String name(ThemeId id) {
        return Optional.ofNullable(themes.get(id))
                .map(theme -> theme.name(phrases.locale()))
                .orElse(phrases.text("none"));
    }

    String names(Set<ThemeId> ids) {
        return String.join("; ", ids.stream().map(this::name).toList());
    }

    /** Invented if any of some records is. */
    static Origin origin(Iterable<? extends NetworkRecord> records) {
        boolean invented = Streams.stream(records).map(NetworkRecord::header).anyMatch(Header::isExample);
        return invented ? Origin.EXAMPLE : Origin.GENUINE;
    }

    static Origin origin(boolean invented) {
        return invented ? Origin.EXAMPLE : Origin.GENUINE;
    }
}
