package se.samverkan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Writes a report as Markdown (CommonMark with the tables of GitHub), for an installation without the document adapter. Markdown has no way to
 * mark a language: words in another are followed by its tag in brackets. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class MarkdownDocumentWriter implements DocumentWriter {

    private static final DocumentFormat FORMAT = new DocumentFormat("text/markdown; charset=UTF-8", "md");

    /** Makes a writer. */
    public MarkdownDocumentWriter() {}

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Written write(Report report, OutputStream out) throws IOException {
        out.write(new MarkdownReport(report.language()).write(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return new Written(OptionalInt.empty());
    }
}
