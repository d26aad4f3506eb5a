package se.samverkan.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without scripts, whom the municipality's proxy has logged in. */
final class Person {
    static final String HEADER = "X-Remote-User";

    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI plugin;
    private final String subject;
    private String secret = "";

    /** Opens a browser; an empty subject is nobody. */
    Person(URI plugin, String subject) {
        this.plugin = plugin;
        this.subject = subject;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(plugin.resolve(path)).GET());
    }

    HttpResponse<String> post(String path, String... namesAndValues) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + secret));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
        }
        return send(HttpRequest.newBuilder(plugin.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!subject.isEmpty()) {
            request.header(HEADER, subject);
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher found = SECRET.matcher(response.body());
            secret = found.find() ? found.group(1) : secret;
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
