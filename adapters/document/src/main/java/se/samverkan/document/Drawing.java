package se.samverkan.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the circles of a map as vectors. The maps of a report need no more of SVG, and a library for all of it weighs more than the plugin. */
final class Drawing implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Picture(svg, cssWidth, cssHeight, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // A map has no words in it.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // A map has no words in it.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
