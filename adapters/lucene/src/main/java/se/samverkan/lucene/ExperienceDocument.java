package se.samverkan.lucene;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import se.samverkan.experience.EvidenceStrength;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.Scope;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;

/** An experience as a document of the index: its words with their weights, who may see it, its facets, and what else its rank depends on. */
final class ExperienceDocument {

    private static final int NAME = 3;
    private static final int SOURCE = 1;
    private static final ImmutableSet<String> STOP_WORDS = ImmutableSet.copyOf(WordList.STOP_WORDS.lines());

    private final Experience experience;
    private final Document document = new Document();
    private final Map<String, Integer> stems = new LinkedHashMap<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();

    private ExperienceDocument(Experience experience) {
        this.experience = experience;
    }

    /** A document of an experience, the names of its places and themes, and its reuses. */
    static ExperienceDocument of(Experience experience, List<String> names, Collection<Reuse> reuses) {
        ExperienceDocument made = new ExperienceDocument(experience);
        made.addIdentity();
        made.addWords(names);
        made.addFacets();
        made.addRank(reuses);
        return made;
    }

    static boolean isStopWord(String form) {
        return STOP_WORDS.contains(form);
    }

    Document document() {
        return document;
    }

    /** The words of the experience, for the vocabulary. */
    Set<String> forms() {
        return forms.keySet();
    }

    private void addIdentity() {
        String id = experience.id().value().toString();
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(id)));
        Header header = experience.header();
        add(Fields.NETWORK, header.network().value().toString());
        add(Fields.SHARING, header.sharing().name());
        add(Fields.ORGANISATION, header.owner().organisation().value().toString());
        header.author().ifPresent(author -> add(Fields.AUTHOR, author.value()));
    }

    private void add(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void addWords(List<String> names) {
        ExperienceTexts.of(experience).forEach(text -> count(text.text(), text.weight()));
        names.forEach(name -> count(name, NAME));
        ExperienceTexts.sources(experience).forEach(title -> count(title, SOURCE));
        forms.forEach((form, weight) -> stems.merge(Inflections.SWEDISH.stem(form), weight, Integer::sum));
        document.add(new StoredField(Fields.HEAVIEST, HeaviestStems.of(stems).stored()));
        document.add(new Field(Fields.STEMS, new WeighedWords(stems), Fields.WEIGHED));
        document.add(
                new Field(Fields.FORMS, new WeighedWords(Maps.transformValues(forms, weight -> 1)), Fields.LISTED));
    }

    private void count(String text, int weight) {
        for (Word word : Words.of(text)) {
            if (!isStopWord(word.form())) {
                forms.merge(word.form(), weight, Integer::sum);
            }
        }
    }

    private void addFacets() {
        Facets facets = Experience.TYPE.facets(experience);
        for (ExperienceFacet facet : ExperienceFacet.values()) {
            String field = Fields.facet(facet);
            for (String value : facets.of(facet.facet())) {
                add(field, value);
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
        facets.of(Facets.ASSIGNED).forEach(person -> add(Fields.ASSIGNED, person));
    }

    private void addRank(Collection<Reuse> reuses) {
        reuses.forEach(reuse -> add(Fields.REUSE, reuse.id().value().toString()));
        document.add(new NumericDocValuesField(Fields.REUSES, reuses.size()));
        document.add(new NumericDocValuesField(
                Fields.EVIDENCE,
                experience.outcome().strength().map(EvidenceStrength::step).orElse(0)));
        document.add(new NumericDocValuesField(Fields.DAY, day().toEpochDay()));
        experience
                .provenance()
                .validUntil()
                .ifPresent(last -> document.add(new NumericDocValuesField(Fields.LAST_DAY, last.toEpochDay())));
    }

    /** The day the experience speaks of: when it was last checked, else when the work ended, else when it was written down. */
    private LocalDate day() {
        Scope scope = experience.scope();
        return experience
                .provenance()
                .lastVerified()
                .orElseGet(() -> scope.endYear()
                        .map(year -> LocalDate.of(year, 12, 31))
                        .orElseGet(() -> experience
                                .header()
                                .changed()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()));
    }
}
