package se.samverkan.examples.intranet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts that has logged in to the example intranet by its form. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI host;

    private Browser(String host) {
        this.host = URI.create(host);
    }

    static Browser loggedIn(String host, String logIn) throws IOException, InterruptedException {
        Browser browser = new Browser(host);
        Matcher token = TOKEN.matcher(browser.get(LogInServlet.PATH).body());
        if (!token.find()) {
            throw new IllegalStateException("The log-in form has no token");
        }
        HttpResponse<String> answer = browser.post(
                LogInServlet.PATH,
                "token=" + token.group(1) + "&namn=" + logIn + "&losenord="
                        + URLEncoder.encode("prova-" + logIn, StandardCharsets.UTF_8));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(logIn + " is not let in: " + answer.statusCode());
        }
        return browser;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(host.resolve(path)).GET());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(host.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
