package se.samverkan.examples.intranet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A session of the example host in which an official has logged in by the form.
 *
 * @param cookies what the browser sends
 * @param secret the secret of the plugin's forms
 */
record LoggedInSession(String cookies, String secret) {

    static LoggedInSession at(URI host) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        String form = read(client, host.resolve(LogInServlet.PATH));
        String typed = "token=" + found(form, "name=\"token\" value=\"([0-9a-f]+)\"")
                + "&namn=tjansteperson-a&losenord=prova-tjansteperson-a";
        client.send(
                HttpRequest.newBuilder(host.resolve(LogInServlet.PATH))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String write = read(client, host.resolve("/samverkan/erfarenheter/ny"));
        String secret = found(write, "name=\"_csrf\" value=\"([0-9a-f]+)\"");
        return new LoggedInSession(
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")),
                secret);
    }

    private static String read(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return matcher.group(1);
    }
}
