package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;

/** Who searches: which documents they may see. For one search, by one thread. */
final class Reader {

    private final Query visible;
    private final VisibleDocuments remembered;
    private final Map<LeafReaderContext, Bits> documents = new HashMap<>();

    /**
     * @param visible what they may see
     * @param remembered remembers that from search to search
     */
    Reader(Query visible, VisibleDocuments remembered) {
        this.visible = visible;
        this.remembered = remembered;
    }

    /** The documents of a segment that they may see and that have not been deleted. */
    Bits documents(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        Bits known = documents.get(leaf);
        if (known == null) {
            known = remembered.of(visible, searcher, leaf);
            documents.put(leaf, known);
        }
        return known;
    }
}
