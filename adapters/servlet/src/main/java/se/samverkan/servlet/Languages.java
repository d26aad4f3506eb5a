package se.samverkan.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Parameters;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Session;

/** Which language a visitor reads: what the address says, what they chose before, what the browser asks for, or the installation's. */
final class Languages {
    private static final List<String> OURS = List.of("sv", "en");
    private static final int MOST = 100;
    private final String usual;

    Languages(Settings settings) {
        usual = settings.get(Setting.LANGUAGE);
    }

    Locale of(HttpServletRequest from, Session session) {
        Optional<String> wanted = asked(from);
        wanted.filter(language -> !session.get("language").equals(Optional.of(language)))
                .ifPresent(language -> session.put("language", language));
        return Locale.forLanguageTag(wanted.or(() -> session.get("language"))
                .or(() -> accepted(from))
                .orElse(usual));
    }

    private static Optional<String> asked(HttpServletRequest from) {
        String query = Optional.ofNullable(from.getQueryString()).orElse("");
        try {
            return query.contains("lang=")
                    ? Parameters.parse(query, MOST).first("lang").filter(OURS::contains)
                    : Optional.empty();
        } catch (RefusedRequestException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> accepted(HttpServletRequest from) {
        return from.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(from.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(OURS::contains)
                        .findFirst();
    }
}
