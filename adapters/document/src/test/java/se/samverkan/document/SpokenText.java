package se.samverkan.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a document in the order of its tags, as a screen reader speaks them. */
final class SpokenText {
    private final Map<PDPage, Map<Integer, String>> words = new LinkedHashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private SpokenText() {}

    static String of(PDDocument document) throws IOException {
        SpokenText text = new SpokenText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> found = new LinkedHashMap<>();
            extractor.getMarkedContents().forEach(content -> {
                if (content.getMCID() >= 0) {
                    found.put(content.getMCID(), words(content));
                }
            });
            text.words.put(page, found);
        }
        text.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return text.spoken.toString().replaceAll("\\s+", " ");
    }

    private void read(PDStructureNode node, PDPage inherited) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                read(child, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                speak(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer mcid) {
                speak(page, mcid);
            }
        }
        spoken.append(' ');
    }

    private void speak(PDPage page, int mcid) {
        words.entrySet().stream()
                .filter(entry -> entry.getKey().getCOSObject() == page.getCOSObject())
                .forEach(entry -> spoken.append(entry.getValue().getOrDefault(mcid, "")));
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }
}
