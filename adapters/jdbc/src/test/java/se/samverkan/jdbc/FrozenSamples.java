package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.attachment.Attachment;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.LawChange;
import se.samverkan.experience.Provenance;
import se.samverkan.experience.Reuse;
import se.samverkan.follow.FeedKey;
import se.samverkan.follow.Follow;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Interest;
import se.samverkan.question.Answer;
import se.samverkan.question.Question;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelLinks;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.report.ContractDraft;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.LegalHold;
import se.samverkan.retention.RetentionSchedule;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Sample;
import se.samverkan.testkit.Samples;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.PendingImport;

/** One record of every type, each in two versions: what a frozen database holds. */
final class FrozenSamples {

    /** The types that came after the database was frozen. */
    private static final List<RecordType<?>> LATER = List.of(
            CallForInterest.TYPE,
            Interest.TYPE,
            PanelPlan.TYPE,
            AnnouncedDraw.TYPE,
            PanelLinks.TYPE,
            Attachment.TYPE,
            RetentionSchedule.TYPE,
            LegalHold.TYPE,
            DisposalReport.TYPE,
            Question.TYPE,
            Answer.TYPE,
            Manuscript.TYPE,
            ContractDraft.TYPE,
            Follow.TYPE,
            FeedKey.TYPE,
            LawChange.TYPE,
            PendingImport.TYPE);

    private FrozenSamples() {}

    private static List<Sample<?>> all() {
        return Samples.all().stream()
                .filter(sample -> sample.name().equals(sample.type().name()))
                .filter(sample -> !LATER.contains(sample.type()))
                .<Sample<?>>map(FrozenSamples::asItWas)
                .toList();
    }

    /** Without what records of its type could not hold yet. */
    private static <R extends NetworkRecord> Sample<R> asItWas(Sample<R> sample) {
        NetworkRecord record = sample.record();
        if (record instanceof Reuse reuse) {
            record = asItWas(reuse);
        } else if (record instanceof Experience experience) {
            record = asItWas(experience);
        }
        return new Sample<>(
                sample.name(), sample.type(), sample.type().recordClass().cast(record));
    }

    private static Reuse asItWas(Reuse now) {
        return new Reuse(
                now.id(),
                now.header(),
                now.experience(),
                now.title(),
                now.stage(),
                now.change(),
                now.effect(),
                Optional.empty());
    }

    private static Experience asItWas(Experience now) {
        Provenance known = now.provenance();
        Provenance before = new Provenance(
                known.kind(),
                known.sources(),
                known.doubts(),
                known.validUntil(),
                known.lastVerified(),
                Optional.empty());
        return new Experience(
                now.id(),
                now.header(),
                now.slug(),
                now.title(),
                now.scope(),
                now.work(),
                now.means(),
                now.outcome(),
                now.lessons(),
                now.transfer(),
                before);
    }

    static void fill(JdbcRecordStore store) {
        all().forEach(sample -> saveTwice(store, sample));
    }

    private static <R extends NetworkRecord> void saveTwice(JdbcRecordStore store, Sample<R> sample) {
        R unsaved = sample.type().recordClass().cast(sample.record().withHeader(new HeaderBuilder().build()));
        R first = store.save(sample.type(), unsaved, Optional.of(HeaderBuilder.PERSON));
        assertThat(store.save(sample.type(), first, Optional.of(HeaderBuilder.PERSON)))
                .isNotEqualTo(first);
    }

    static void assertAreIn(JdbcRecordStore store) {
        List<Sample<?>> frozen = all();
        frozen.forEach(sample -> assertIsIn(store, sample));
        assertThat(store.changes().after(0, 1_000)).hasSize(2 * frozen.size());
    }

    /** Also by facets that their types got since; to be called at the first opening. */
    static void assertAreFound(JdbcRecordStore store) {
        assertAreFoundByNewFacets(store);
        all().forEach(sample -> assertIsFoundByItsFacets(store, sample));
    }

    /** Whoever gives a type other facets raises its edition: then also what was stored before is found by them. */
    private static <R extends NetworkRecord> void assertIsFoundByItsFacets(JdbcRecordStore store, Sample<R> sample) {
        store.refreshFacets(sample.type());
        sample.type()
                .facets(sample.type().recordClass().cast(sample.record()))
                .values()
                .forEach((facet, values) -> {
                    for (String value : values) {
                        RecordQuery<R> query = RecordQuery.of(sample.type()).with(facet, value);
                        assertThat(store.list(query, Visibility.everything()).items())
                                .extracting(NetworkRecord::id)
                                .as("%s by %s=%s", sample.type(), facet, value)
                                .contains(sample.record().id());
                    }
                });
    }

    /** When the database was frozen, an experience was not found by the sorts of lesson that it tells. */
    private static void assertAreFoundByNewFacets(JdbcRecordStore store) {
        RecordQuery<Experience> all = RecordQuery.of(Experience.TYPE);
        assertThat(store.count(all, ExperienceFacet.LESSON.facet(), Visibility.everything()))
                .isEmpty();
        Map<String, Long> phases = store.count(all, ExperienceFacet.PHASE.facet(), Visibility.everything());

        assertThat(store.refreshFacets(Experience.TYPE)).isPositive();

        assertThat(store.count(all, ExperienceFacet.LESSON.facet(), Visibility.everything()))
                .isNotEmpty();
        assertThat(store.count(all, ExperienceFacet.PHASE.facet(), Visibility.everything()))
                .isEqualTo(phases);
        assertThat(store.refreshFacets(Experience.TYPE)).isZero();
    }

    private static <R extends NetworkRecord> void assertIsIn(JdbcRecordStore store, Sample<R> sample) {
        assertThat(store.changes().payload(sample.type(), sample.record().id(), new Version(1)))
                .contains(sample.record());
        assertThat(store.find(sample.type(), sample.record().id(), Visibility.everything()))
                .contains(sample.type()
                        .recordClass()
                        .cast(sample.record()
                                .withHeader(new HeaderBuilder().version(2).build())));
    }
}
