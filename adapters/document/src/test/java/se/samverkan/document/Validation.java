package se.samverkan.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The rules of PDF/UA-1 that a document breaks, by veraPDF. */
final class Validation {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validation() {}

    static List<String> failedRules(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
