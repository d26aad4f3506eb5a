package se.samverkan.servlet.web;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula (OWASP, <cite>CSV Injection</cite>). Stateless.
 *
 * @since 0.1.0
 */
public final class FormulaGuard {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(?:[.,][0-9]+)?");

    private FormulaGuard() {}

    /**
     * Makes a cell harmless.
     *
     * @param cell the text of a cell
     * @return the text, with an apostrophe before it if a spreadsheet would reckon with it; numbers below 0 stay numbers
     */
    public static String guarded(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NEGATIVE.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
