package org.cablekit.export.pdf.inspection;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks the reference validator whether a file conforms to PDF/A-2a and PDF/UA-1. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The rules a file breaks, empty if it conforms to both standards. */
    public static List<String> findings(byte[] pdf) {
        return List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).stream()
                .flatMap(flavour -> findings(pdf, flavour).stream())
                .toList();
    }

    /** The validator folds the case of XMP value types in the default locale, and so fails where "I" is not "i". */
    public static synchronized List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return judged(pdf, flavour);
        } finally {
            Locale.setDefault(own);
        }
    }

    private static List<String> judged(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> findings = result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> flavour + " " + a.getRuleId().getClause() + " t"
                            + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at "
                            + a.getLocation().getContext())
                    .distinct()
                    .toList();
            if (findings.isEmpty() && !result.isCompliant()) {
                return List.of(flavour + " is not compliant, no reason given");
            }
            return findings;
        } catch (Exception e) {
            return List.of(flavour + " could not be judged: " + e);
        }
    }
}
