package se.samverkan.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Looks up the ids of indexed experiences. */
final class IndexedIds {

    private final SearchIndex index;

    IndexedIds(SearchIndex index) {
        this.index = index;
    }

    /** The experiences that have one of some values in a field. */
    Set<UUID> having(String field, Collection<String> values) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            TermInSetQuery query =
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            Set<UUID> ids = new TreeSet<>();
            for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
                ids.add(UUID.fromString(of(searcher, hit.doc)));
            }
            return ids;
        } finally {
            index.searchers().release(searcher);
        }
    }

    /** The id of a document. */
    static String of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("Document " + document + " has no id: the index is damaged");
        }
        return ids.binaryValue().utf8ToString();
    }
}
