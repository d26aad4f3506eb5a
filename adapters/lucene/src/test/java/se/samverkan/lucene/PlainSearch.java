package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What Lucene does by itself with its Swedish analyser: the texts in one field, the words of a query in any order. For comparison. */
final class PlainSearch implements AutoCloseable {

    private static final String NAME = "name";
    private static final String TEXT = "text";

    private final Directory directory = new ByteBuffersDirectory();
    private final Analyzer analyser = new SwedishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** A text and what it is called. */
    record Named(String name, String text) {}

    PlainSearch(List<Named> texts) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyser))) {
            for (Named named : texts) {
                Document document = new Document();
                document.add(new StoredField(NAME, named.name()));
                document.add(new TextField(TEXT, named.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> names(String query, int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = analyser.tokenStream(TEXT, query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        List<String> names = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(any.build(), most).scoreDocs) {
            names.add(searcher.storedFields().document(hit.doc).get(NAME));
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyser.close();
    }
}
