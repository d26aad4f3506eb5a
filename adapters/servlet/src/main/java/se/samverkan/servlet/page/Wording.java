package se.samverkan.servlet.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates, times, numbers and lists are written for a reader, the same on every JDK. */
final class Wording {
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int SHORT = 240;
    private final boolean english;
    private final DateTimeFormatter date;

    Wording(Locale locale) {
        english = locale.getLanguage().equals("en");
        date = DateTimeFormatter.ofPattern("d MMMM yyyy", english ? Locale.UK : Locale.forLanguageTag("sv-SE"));
    }

    String date(LocalDate day) {
        return day.format(date);
    }

    String time(Instant at) {
        ZonedDateTime local = at.atZone(ZONE);
        return english
                ? local.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT))
                : "kl. " + local.format(DateTimeFormatter.ofPattern("H.mm", Locale.ROOT));
    }

    String moment(Instant at) {
        return date(at.atZone(ZONE).toLocalDate()) + (english ? ", " : " ") + time(at);
    }

    String span(Instant from, Instant to) {
        boolean sameDay = from.atZone(ZONE).toLocalDate().equals(to.atZone(ZONE).toLocalDate());
        return sameDay ? moment(from) + "–" + time(to).replace("kl. ", "") : moment(from) + " – " + moment(to);
    }

    /** Short names of days and months carry a full stop on some JDKs and none on others. */
    String part(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, date.getLocale())
                .format(at.atZone(ZONE))
                .replace(".", "");
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHORT);
        return line.substring(0, space < SHORT / 2 ? SHORT : space) + " …";
    }

    String number(double value, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '\u00a0');
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
        return format.format(value);
    }

    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + (english ? " and " : " och ") + last;
    }
}
