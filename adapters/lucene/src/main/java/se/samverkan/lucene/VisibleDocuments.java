package se.samverkan.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers per segment which documents a reader may see. A segment never changes but for what is deleted from it, and is forgotten when it is
 * closed; of each the latest {@value #READERS} sorts of readers are remembered, with one bit for each document. Safe for use by several threads.
 */
final class VisibleDocuments {

    private static final int READERS = 64;

    private final Map<IndexReader.CacheKey, Map<Query, FixedBitSet>> segments = new ConcurrentHashMap<>();

    /** The documents that a reader may see and that have not been deleted. */
    Bits of(Query visible, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        FixedBitSet permitted = permitted(visible, searcher, leaf);
        Bits live = leaf.reader().getLiveDocs();
        return live == null ? permitted : new Both(permitted, live);
    }

    private record Both(FixedBitSet permitted, Bits live) implements Bits {
        @Override
        public boolean get(int document) {
            return permitted.get(document) && live.get(document);
        }

        @Override
        public int length() {
            return permitted.length();
        }
    }

    private FixedBitSet permitted(Query visible, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        IndexReader.CacheHelper segment = leaf.reader().getCoreCacheHelper();
        if (segment == null) {
            return counted(visible, searcher, leaf);
        }
        Map<Query, FixedBitSet> remembered = remembered(segment);
        FixedBitSet known;
        synchronized (remembered) {
            known = remembered.get(visible);
        }
        if (known == null) {
            known = counted(visible, searcher, leaf);
            synchronized (remembered) {
                remembered.put(visible, known);
            }
        }
        return known;
    }

    private Map<Query, FixedBitSet> remembered(IndexReader.CacheHelper segment) {
        Map<Query, FixedBitSet> known = segments.get(segment.getKey());
        if (known == null) {
            known = segments.computeIfAbsent(segment.getKey(), key -> new Latest());
            segment.addClosedListener(segments::remove);
        }
        return known;
    }

    private static final class Latest extends LinkedHashMap<Query, FixedBitSet> {

        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        Latest() {
            super(READERS, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Query, FixedBitSet> eldest) {
            return size() > READERS;
        }
    }

    /** Deleted documents are counted too, since a segment keeps what is remembered while more of it is deleted. */
    private static FixedBitSet counted(Query visible, IndexSearcher searcher, LeafReaderContext leaf)
            throws IOException {
        FixedBitSet permitted = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = searcher.createWeight(searcher.rewrite(visible), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf);
        if (scorer != null) {
            permitted.or(scorer.iterator());
        }
        return permitted;
    }
}
