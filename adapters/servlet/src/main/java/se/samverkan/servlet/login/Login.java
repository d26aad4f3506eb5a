package se.samverkan.servlet.login;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.settings.AddressRange;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * Recognises the person behind a request: the container's principal or, where there is none, a header that a listed proxy gives. Safe for use
 * by several threads.
 *
 * @since 0.1.0
 */
public final class Login {
    /** The container's role whose holders administer the installation. */
    public static final String ADMINISTRATOR_ROLE = "samverkan-administrator";

    private final String header;
    private final List<AddressRange> proxies;
    private final List<String> administrators;

    /**
     * Reads how people log in.
     *
     * @param settings settings without problems
     */
    public Login(Settings settings) {
        header = settings.get(Setting.LOGIN_HEADER);
        proxies = settings.list(Setting.LOGIN_PROXIES).stream()
                .map(AddressRange::of)
                .toList();
        administrators = settings.list(Setting.ADMINISTRATORS);
    }

    /**
     * The subject behind a request, by which the log-in knows a person. The address of the proxy is that of the connection, never what a header says.
     *
     * @param request the request
     * @return the subject, empty if nobody has logged in
     * @throws RefusedLoginException if the log-in gives something that cannot be a person's id
     */
    public Optional<String> subject(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal != null && principal.getName() != null) {
            return Optional.of(checked(principal.getName()));
        }
        if (header.isEmpty() || proxies.stream().noneMatch(range -> range.contains(request.getRemoteAddr()))) {
            return Optional.empty();
        }
        List<String> given = Collections.list(request.getHeaders(header));
        if (given.size() > 1) {
            throw new RefusedLoginException("The header " + header + " came " + given.size() + " times: give it once");
        }
        return given.stream()
                .filter(value -> !value.isBlank())
                .map(Login::checked)
                .findFirst();
    }

    private static String checked(String value) {
        try {
            return new PersonId(value).value();
        } catch (IllegalArgumentException e) {
            throw new RefusedLoginException(e.getMessage(), e);
        }
    }

    /**
     * Whether a person administers the installation.
     *
     * @param request the person's request
     * @param subject the person as the log-in knows them
     * @return true if a setting or the container says so
     */
    public boolean administers(HttpServletRequest request, String subject) {
        return administrators.contains(subject)
                || (request.getUserPrincipal() != null && request.isUserInRole(ADMINISTRATOR_ROLE));
    }
}
