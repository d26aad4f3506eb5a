package se.samverkan.selection;

import java.util.Locale;

/** The words that keep a panel from being taken for more than it is. */
final class PanelNotice {

    private PanelNotice() {}

    static String of(Panel panel, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (panel.nobodyAsked()) {
            return english
                    ? "The municipalities were chosen by lot. None of them has been asked to take part."
                    : "Kommunerna är lottade. Ingen av dem har tillfrågats om att delta.";
        }
        long confirmed = count(panel, MemberState.CONFIRMED);
        long waiting = count(panel, MemberState.INVITED);
        long unasked = count(panel, MemberState.DRAWN);
        return english
                ? "Of " + panel.drawing().seats() + " seats: said yes " + confirmed + ", invited without an answer "
                        + waiting + ", not asked " + unasked + "."
                : "Av " + panel.drawing().seats() + " platser: tackat ja " + confirmed + ", inbjudna utan svar "
                        + waiting + ", inte tillfrågade " + unasked + ".";
    }

    private static long count(Panel panel, MemberState state) {
        return panel.members().stream().filter(m -> m.state() == state).count();
    }
}
