package se.samverkan.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The documents that an installation can make: those of the adapters present and always Markdown. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DocumentWriters {

    private final List<DocumentWriter> writers;

    private DocumentWriters(List<DocumentWriter> writers) {
        this.writers = ImmutableList.copyOf(writers);
    }

    /**
     * The writers that adapters offer.
     *
     * @return the writers, Markdown last
     */
    public static DocumentWriters found() {
        return of(ServiceLoader.load(DocumentWriter.class, DocumentWriter.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Writers that whoever embeds the library hands in.
     *
     * @param writers the writers; of two with one extension the first is used
     * @return the writers, Markdown last
     */
    public static DocumentWriters of(List<? extends DocumentWriter> writers) {
        return new DocumentWriters(ImmutableList.<DocumentWriter>builder()
                .addAll(writers)
                .add(new MarkdownDocumentWriter())
                .build());
    }

    /**
     * What can be made.
     *
     * @return the formats, each once
     */
    public List<DocumentFormat> formats() {
        return writers.stream().map(DocumentWriter::format).distinct().toList();
    }

    /**
     * The writer of a format.
     *
     * @param extension the end of its file names, such as {@code pdf}
     * @return the writer, empty if no adapter makes it
     */
    public Optional<DocumentWriter> writer(String extension) {
        return writers.stream()
                .filter(writer -> writer.format().extension().equals(extension))
                .findFirst();
    }
}
