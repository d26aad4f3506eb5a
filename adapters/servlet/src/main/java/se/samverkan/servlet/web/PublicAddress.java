package se.samverkan.servlet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.servlet.settings.AddressRange;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * Which scheme and host a visitor sees: what trusted proxies say in {@code Forwarded} (RFC 7239), else the request's own host. Each proxy adds
 * its word last, so the words are read from the end for as long as the one who spoke is trusted.
 */
final class PublicAddress {
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern PORT = Pattern.compile("^\\[([^]]*)](:.*)?$|^([0-9.]+):[0-9]+$");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final List<AddressRange> proxies;

    PublicAddress(Settings settings) {
        proxies = settings.list(Setting.LOGIN_PROXIES).stream()
                .map(AddressRange::of)
                .toList();
    }

    /** Such as {@code https://intranat.exempel.se}. */
    String of(HttpServletRequest request) {
        String scheme = request.getScheme();
        String host = own(request);
        String from = request.getRemoteAddr();
        List<Map<String, String>> said = said(request);
        for (int i = said.size() - 1; i >= 0 && trusts(from); i--) {
            Map<String, String> word = said.get(i);
            String proto = word.getOrDefault("proto", "").toLowerCase(Locale.ROOT);
            scheme = SCHEME.matcher(proto).matches() ? proto : scheme;
            String named = word.getOrDefault("host", "");
            host = HOST.matcher(named).matches() ? named : host;
            from = PORT.matcher(word.getOrDefault("for", "")).replaceFirst("$1$3");
        }
        return scheme + "://" + host;
    }

    private boolean trusts(@Nullable String from) {
        return from != null && proxies.stream().anyMatch(range -> range.contains(from));
    }

    private static String own(HttpServletRequest request) {
        String name = request.getServerName();
        boolean bare = name.indexOf(':') >= 0 && !name.startsWith("[");
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? HTTPS : HTTP);
        String host = (bare ? "[" + name + "]" : name) + (usual ? "" : ":" + port);
        return HOST.matcher(host).matches() ? host : "localhost";
    }

    private static List<Map<String, String>> said(HttpServletRequest request) {
        String all = String.join(",", Collections.list(request.getHeaders("Forwarded")));
        List<Map<String, String>> said = new ArrayList<>();
        for (String element : parts(all, ',')) {
            Map<String, String> word = new LinkedHashMap<>();
            for (String pair : parts(element, ';')) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    String value = pair.substring(equals + 1).strip().replaceAll("^\"|\"$", "");
                    word.putIfAbsent(pair.substring(0, equals).strip().toLowerCase(Locale.ROOT), value);
                }
            }
            said.add(word);
        }
        return said;
    }

    /** Splits where no quotation is open. */
    private static List<String> parts(String text, char at) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == at) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
