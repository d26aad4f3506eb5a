package se.samverkan.lucene;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import se.samverkan.experience.Experience;

/** What Lucene does by itself with its Swedish analyser. */
final class PlainIndex implements AutoCloseable {

    private static final String TEXT = "text";

    private final Directory directory;
    private final Analyzer analyser = new SwedishAnalyzer();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    PlainIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(analyser));
    }

    void add(Experience experience) throws IOException {
        Document document = new Document();
        String text = ExperienceTexts.of(experience).stream()
                .map(ExperienceTexts.Weighed::text)
                .collect(Collectors.joining("\n"));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
    }

    void addAll(Stream<Experience> experiences) throws IOException {
        for (Experience experience : (Iterable<Experience>) experiences::iterator) {
            add(experience);
        }
    }

    int open() throws IOException {
        if (reader != null) {
            reader.close();
        }
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return reader.numDocs();
    }

    int find(String text, int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = analyser.tokenStream(TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return searcher.search(any.build(), most).scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
        analyser.close();
    }
}
