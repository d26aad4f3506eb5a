package se.samverkan.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.SearchState;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/**
 * Swedish full-text search on Lucene. It follows the change log of the storage: what was saved before a search began is found by it. The index
 * is made anew when it is missing, damaged, of an older format or of another storage. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LuceneSearch implements ExperienceSearch {

    static final String NAME = "lucene";

    private final RecordStore store;
    private final InstantSource clock;
    private final Synonyms synonyms;
    private final LiveIndex live;
    private final VisibleDocuments documents = new VisibleDocuments();

    private LuceneSearch(RecordStore store, InstantSource clock, Synonyms synonyms, LiveIndex live) {
        this.store = requireNonNull(store, "store");
        this.clock = requireNonNull(clock, "clock");
        this.synonyms = synonyms;
        this.live = live;
    }

    static LuceneSearch open(RecordStore store, InstantSource clock, Optional<Path> folder, Synonyms synonyms) {
        return new LuceneSearch(store, clock, synonyms, LiveIndex.open(store, folder));
    }

    /**
     * A search with its index in memory.
     *
     * @param store where experiences are kept
     * @param clock tells the time, by which experiences grow old
     * @return the open search
     */
    public static LuceneSearch inMemory(RecordStore store, InstantSource clock) {
        return open(store, clock, Optional.empty(), Synonyms.with(List.of()));
    }

    /**
     * A search with its index in a folder, or in memory if another node has that folder.
     *
     * @param store where experiences are kept
     * @param clock tells the time, by which experiences grow old
     * @param folder the folder, made if it is missing
     * @return the open search
     */
    public static LuceneSearch in(RecordStore store, InstantSource clock, Path folder) {
        return open(store, clock, Optional.of(folder), Synonyms.with(List.of()));
    }

    @Override
    public Page<ExperienceHit> search(ExperienceQuery query, Visibility visibility, PageRequest page) {
        return live.search((searcher, vocabulary) -> {
            Lookup lookup = new Lookup(searcher);
            Reader reader = reader(visibility);
            Asked asked = asked(query.text(), lookup, vocabulary, reader);
            if (asked.isEmpty()) {
                return new Page<>(List.of(), 0, page);
            }
            Sweep sweep = new Sweep(lookup, asked.lookedFor(lookup), reader, VisibleTo.accepted(query.filter()));
            List<Ranked> ranked = new Ranking(lookup, asked, asker(query, visibility)).of(sweep);
            List<Ranked> part =
                    ranked.stream().skip(page.offset()).limit(page.limit()).toList();
            return new Page<>(hits(part, asked, visibility), ranked.size(), page);
        });
    }

    private Reader reader(Visibility visibility) {
        return new Reader(VisibleTo.of(visibility), documents);
    }

    private Asked asked(String text, Lookup lookup, Vocabulary vocabulary, Reader reader) throws IOException {
        VisibleWords words = new VisibleWords(lookup, reader);
        return new QueryReader(vocabulary, synonyms, words).read(text);
    }

    private Merits.Asker asker(ExperienceQuery query, Visibility visibility) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        boolean member = visibility.level().compareTo(Visibility.Level.MEMBER) >= 0;
        return new Merits.Asker(query.asker(), today, member);
    }

    private List<ExperienceHit> hits(List<Ranked> ranked, Asked asked, Visibility visibility) {
        List<ExperienceId> ids =
                ranked.stream().map(hit -> new ExperienceId(hit.id())).toList();
        Map<ExperienceId, Experience> found =
                Maps.uniqueIndex(store.findAll(Experience.TYPE, ids, visibility), Experience::id);
        List<Map<String, Float>> worth = asked.worth();
        return ranked.stream()
                .flatMap(hit -> Optional.ofNullable(found.get(new ExperienceId(hit.id()))).stream()
                        .map(experience -> hit(experience, hit, worth)))
                .toList();
    }

    private static ExperienceHit hit(Experience experience, Ranked ranked, List<Map<String, Float>> concepts) {
        Reasons reasons = Reasons.of(experience, concepts);
        return new ExperienceHit(experience, reasons.words(), reasons.excerpts(), ranked.factors());
    }

    @Override
    public Map<String, Long> counts(ExperienceQuery query, ExperienceFacet facet, Visibility visibility) {
        ExperienceFilter others = query.filter().withAny(facet, List.of());
        return live.search((searcher, vocabulary) -> {
            Lookup lookup = new Lookup(searcher);
            Reader reader = reader(visibility);
            List<Concept> concepts =
                    asked(query.text(), lookup, vocabulary, reader).lookedFor(lookup);
            AllAnswers answers = new AllAnswers(lookup, concepts, reader, VisibleTo.accepted(others));
            return FacetCounts.of(answers, Fields.facet(facet));
        });
    }

    @Override
    public List<String> nearestWords(String text, Visibility visibility) {
        String bounded = ExperienceQuery.of(text).text();
        return live.search((searcher, vocabulary) ->
                new NearestWords(vocabulary, new VisibleWords(new Lookup(searcher), reader(visibility))).to(bounded));
    }

    @Override
    public SearchState state() {
        return live.state();
    }

    @Override
    public void close() {
        live.close();
    }
}
