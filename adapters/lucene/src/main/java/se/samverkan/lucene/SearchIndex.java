package se.samverkan.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An open index with its vocabulary. One thread writes at a time; any number search. */
final class SearchIndex implements Closeable {

    /** Weights count as repeats of a word (see {@link WeighedWords}), and long texts are hardly punished: who tells much is not worse. */
    private static final Similarity SIMILARITY = new BM25Similarity(3.0f, 0.3f);

    private static final double MEGABYTES = 64;
    private static final double SMALL_MEGABYTES = 8;
    private static final int SEGMENTS = 4;

    private final IndexPlace place;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Vocabulary vocabulary = new Vocabulary();
    private volatile LogMark mark;
    private volatile LogMark searchable;
    private LogMark committed;

    private SearchIndex(IndexPlace place, IndexWriter writer) throws IOException {
        this.place = place;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Comparing());
        this.mark = marked(writer);
        this.committed = mark;
        this.searchable = mark;
        requireWhole();
        learnWords();
    }

    /** Reads every file once, which takes some seconds per gigabyte: a damage would otherwise be met by one search or other, or give wrong answers. */
    private void requireWhole() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Searches compare by the weights above. */
    private static final class Comparing extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /**
     * Opens the index of a place, or begins one.
     *
     * @throws IOException if the place cannot be used or its index is damaged
     */
    static SearchIndex open(IndexPlace place) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(null);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        config.setSimilarity(SIMILARITY);
        config.setRAMBufferSizeMB(MEGABYTES);
        config.setMergePolicy(merging());
        config.setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(place.directory(), config);
        try {
            return new SearchIndex(place, writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Few segments: each word of a search is looked up in every one of them. */
    private static TieredMergePolicy merging() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setForceMergeDeletesPctAllowed(0);
        policy.setSegmentsPerTier(SEGMENTS);
        policy.setMaxMergeAtOnce(SEGMENTS);
        policy.setFloorSegmentMB(SMALL_MEGABYTES);
        return policy;
    }

    private static LogMark marked(IndexWriter writer) {
        Map<String, String> kept = new LinkedHashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept.isEmpty() && writer.getDocStats().maxDoc == 0 ? LogMark.START : LogMark.read(kept);
    }

    /** Leaves no word of what was removed: neither in the files of the index, nor in the vocabulary. */
    void forget() throws IOException {
        writer.forceMergeDeletes();
        refresh();
        vocabulary = new Vocabulary();
        learnWords();
        commit();
    }

    private void learnWords() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Terms forms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.FORMS);
            if (forms != null) {
                TermsEnum each = forms.iterator();
                for (BytesRef form = each.next(); form != null; form = each.next()) {
                    vocabulary.add(List.of(form.utf8ToString()));
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    IndexPlace place() {
        return place;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** How far the log has been read. */
    LogMark mark() {
        return mark;
    }

    void put(String id, ExperienceDocument document) throws IOException {
        vocabulary.add(document.forms());
        Document fields = document.document();
        writer.updateDocument(new Term(Fields.ID, id), fields);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
    }

    /** Remembers how far the log has been read; what was put before is found from the next {@link #refresh} on. */
    void reached(LogMark position) {
        mark = position;
    }

    void refresh() throws IOException {
        LogMark put = mark;
        searchers.maybeRefreshBlocking();
        searchable = put;
    }

    /** How far what is in the log is found. */
    LogMark searchable() {
        return searchable;
    }

    /** Writes to the place what has been put since the last time. */
    void commit() throws IOException {
        if (!mark.equals(committed)) {
            writer.setLiveCommitData(mark.kept().entrySet());
            writer.commit();
            committed = mark;
        }
    }

    long experiences() {
        return writer.getDocStats().numDocs;
    }

    /** Lets go of the place and of what was not written to it. */
    void abandon() throws IOException {
        try (place;
                searchers) {
            writer.rollback();
        }
    }

    @Override
    public void close() throws IOException {
        try (place;
                writer;
                searchers) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }
}
