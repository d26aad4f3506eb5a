package se.samverkan.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samverkan.report.DocumentFormat;
import se.samverkan.report.DocumentWriter;
import se.samverkan.report.Report;

/**
 * Writes a report as a PDF that follows PDF/UA-1 (ISO 14289-1): tagged, with its language, its title and a text for every picture, every
 * typeface embedded. It holds no date of its making, so that the same report gives the same bytes. Characters that the typefaces lack are
 * shown as {@code □}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class PdfDocumentWriter implements DocumentWriter {

    private static final DocumentFormat FORMAT = new DocumentFormat("application/pdf", "pdf");

    static {
        XRLog.setLoggerImpl(new QuietLog());
    }

    /** Makes a writer. */
    public PdfDocumentWriter() {}

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Written write(Report report, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Samverkan")
                .useReplacementText(Glyphs.REPLACEMENT)
                .useSVGDrawer(new Drawing())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(PaperPage.of(report), "");
        for (Typeface typeface : Typeface.values()) {
            typeface.addTo(builder);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return save(report, renderer.createPDFKeepOpen(), out);
        }
    }

    /** PDFBox closes what it saves to, so the document is saved in memory first. */
    private static Written save(Report report, PDDocument document, OutputStream out) throws IOException {
        try (document) {
            document.getDocumentInformation().setCreationDate(null);
            document.getDocumentInformation().setModificationDate(null);
            document.setDocumentId((long) report.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
            out.flush();
            return new Written(OptionalInt.of(document.getNumberOfPages()));
        }
    }
}
