package se.samverkan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typefaces of the PDF, each embedded: Liberation (SIL Open Font License 1.1), serif for running text and sans for the rest. */
enum Typeface {
    SERIF("Serif", "Regular", 400, FontStyle.NORMAL),
    SERIF_BOLD("Serif", "Bold", 700, FontStyle.NORMAL),
    SERIF_ITALIC("Serif", "Italic", 400, FontStyle.ITALIC),
    SANS("Sans", "Regular", 400, FontStyle.NORMAL),
    SANS_BOLD("Sans", "Bold", 700, FontStyle.NORMAL),
    SANS_ITALIC("Sans", "Italic", 400, FontStyle.ITALIC);

    private final String family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String family, String cut, int weight, FontStyle style) {
        this.family = "Liberation " + family;
        this.file = "/liberation/Liberation" + family + "-" + cut + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    InputStream open() {
        try {
            return Resources.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, style, true);
    }
}
