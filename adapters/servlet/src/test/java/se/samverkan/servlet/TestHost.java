package se.samverkan.servlet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.HoldDraft;
import se.samverkan.retention.HoldScope;
import se.samverkan.servlet.page.HostFrame;

/**
 * A host application on a real server, with the plugin and an installation in memory. Requests from this machine are trusted to say who is
 * logged in. Fill {@link #samverkan()} through the use cases; {@link #as} gives a browser.
 */
public final class TestHost implements AutoCloseable {
    /** The header that says who is logged in. */
    public static final String USER = "X-Remote-User";

    private static final PersonId ROOT = new PersonId("root");

    /** Settings of a host whose proxy is this machine and whose administrator is {@code root}. */
    static final Map<String, String> TRUSTING = Map.of(
            "samverkan.login.header",
            USER,
            "samverkan.login.proxies",
            "127.0.0.1, ::1",
            "samverkan.administrators",
            ROOT.value());

    private final Server server;
    private final Samverkan samverkan;

    private TestHost(
            Map<String, String> parameters, Samverkan samverkan, boolean handedOver, Optional<HostFrame> frame) {
        this.samverkan = samverkan;
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.addServletContainerInitializer(new SamverkanInitializer());
        parameters.forEach(context::setInitParameter);
        if (handedOver) {
            Embedding.use(context.getServletContext(), samverkan);
        }
        frame.ifPresent(around -> Embedding.frame(context.getServletContext(), around));
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a host whose proxy is this machine and whose administrator is {@code root}. */
    public static TestHost start() {
        return start(TRUSTING);
    }

    /** Starts such a host on a storage. */
    public static TestHost on(RecordStore store) {
        return new TestHost(TRUSTING, Samverkan.on(store), true, Optional.empty());
    }

    /** Starts such a host in whose installation the time is the test's. */
    public static TestHost by(InstantSource clock) {
        Samverkan samverkan = Samverkan.on(RecordStore.inMemory(), clock, UUID::randomUUID);
        return new TestHost(TRUSTING, samverkan, true, Optional.empty());
    }

    /** Starts a host that hands over nothing, so that the plugin opens a storage by its settings; {@link #samverkan()} is none of it. */
    public static TestHost opening(Map<String, String> settings) {
        return new TestHost(settings, Samverkan.inMemory(), false, Optional.empty());
    }

    /** Starts a host with other settings. */
    public static TestHost start(Map<String, String> settings) {
        return new TestHost(settings, Samverkan.inMemory(), true, Optional.empty());
    }

    /** Starts a host that puts its own frame around the pages. */
    public static TestHost framed(Map<String, String> settings, HostFrame frame) {
        return new TestHost(settings, Samverkan.inMemory(), true, Optional.of(frame));
    }

    /** Starts such a host on a storage. */
    static TestHost framed(Map<String, String> settings, RecordStore store, HostFrame frame) {
        return new TestHost(settings, Samverkan.on(store), true, Optional.of(frame));
    }

    /** The installation behind the pages. */
    public Samverkan samverkan() {
        return samverkan;
    }

    /** Creates a network as root. */
    public Network network(String title) {
        Actor root = new Actor(
                new NetworkId(samverkan.records().newId()),
                Optional.of(ROOT),
                Optional.empty(),
                java.util.Set.of(Role.ADMINISTRATOR),
                Origin.GENUINE);
        return samverkan
                .administration()
                .create(
                        root,
                        new Administration.NewNetwork(
                                title, "Vi lär av varandra", "Organisatören", Language.SWEDISH, Origin.GENUINE))
                .orThrow();
    }

    /** Admits an organisation and a member of it, and tells as what the member acts. */
    public Actor member(Network network, String organisation, String person, Role... roles) {
        Actor root = Actor.administrator(network.id(), ROOT);
        Organisation admitted = samverkan
                .administration()
                .admit(
                        root,
                        new Administration.NewOrganisation(
                                organisation,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.empty(),
                                Optional.empty(),
                                Origin.EXAMPLE))
                .orThrow();
        Membership membership = samverkan
                .administration()
                .admit(
                        root,
                        new Administration.NewMember(
                                new PersonId(person), "Handläggare", admitted.id(), java.util.Set.of(roles)))
                .orThrow();
        return Actor.of(membership);
    }

    /** Places a legal hold, KS 2026/17, on what a coordinator chooses. */
    public void hold(Actor coordinator, HoldScope scope) {
        samverkan
                .retention()
                .holds()
                .place(
                        coordinator,
                        new HoldDraft(
                                "Granskning",
                                new DecisionDraft("KS 2026/17", "2026-01-15", "Kommunstyrelsen"),
                                Optional.of(scope)),
                        Language.SWEDISH)
                .orThrow();
    }

    /** The address of a path in the host. */
    public URI uri(String path) {
        return URI.create(server.getURI().resolve("/").toString().replaceAll("/$", "") + path);
    }

    /** A browser in which somebody is logged in. */
    public Browser as(String person) {
        return new Browser(Optional.of(person), "sv");
    }

    /** A browser in which nobody is logged in. */
    public Browser anyone() {
        return new Browser(Optional.empty(), "sv");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            samverkan.close();
        }
    }

    /** A browser without scripts: it keeps cookies and sends forms with their secret. */
    public final class Browser {
        private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
        private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");
        /** What takes a moment on an idle machine may take long on one that is busy with something else. */
        private static final Duration PATIENCE = Duration.ofMinutes(3);

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final Optional<String> person;
        private final String language;
        private String csrf = "";

        private Browser(Optional<String> person, String language) {
            this.person = person;
            this.language = language;
        }

        /** Another browser of the same person, in English. */
        public Browser inEnglish() {
            return new Browser(person, "en");
        }

        /** Reads a page below {@code /samverkan} and remembers the secret of its forms. */
        public HttpResponse<String> get(String path) {
            return send(request("/samverkan" + path).GET());
        }

        /** Reads a page again and again while something is at work behind it. */
        public HttpResponse<String> getAfter(String path, Predicate<HttpResponse<String>> atWork) {
            long begun = System.nanoTime();
            HttpResponse<String> page = get(path);
            while (atWork.test(page)) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new AssertionError("Still at work after " + PATIENCE + ": " + page.body());
                }
                page = get(path);
            }
            return page;
        }

        /** Sends a form with the last page's secret, names and values in turn; follows no redirect. */
        public HttpResponse<String> post(String path, String... namesAndValues) {
            List<String> pairs = new ArrayList<>(List.of("_csrf=" + csrf));
            for (int i = 0; i < namesAndValues.length; i += 2) {
                pairs.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
            }
            return send(request("/samverkan" + path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
        }

        /** Opens the question at an address and says yes to what it shows; follows no redirect. */
        public HttpResponse<String> confirm(String path) {
            Matcher seen = VERSION.matcher(get(path).body());
            return seen.find()
                    ? post(path, "version", seen.group(1), "confirmed", "yes")
                    : post(path, "confirmed", "yes");
        }

        /** Sends a form with one file and the last page's secret. */
        public HttpResponse<String> send(String path, String field, String fileName, byte[] content) {
            String head = "--grans\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                    + "\r\n--grans\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: application/pdf\r\n\r\n";
            return send(request("/samverkan" + path)
                    .header("Content-Type", "multipart/form-data; boundary=grans")
                    .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                            head.getBytes(StandardCharsets.UTF_8),
                            content,
                            "\r\n--grans--\r\n".getBytes(StandardCharsets.UTF_8)))));
        }

        /** Sends a request made by hand and takes the bytes of the answer. */
        public byte[] bytes(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** The secret of the last page's forms. */
        public String secret() {
            return csrf;
        }

        /** Follows the redirect of a response. */
        public HttpResponse<String> follow(HttpResponse<String> response) {
            return send(request(response.headers().firstValue("Location").orElseThrow())
                    .GET());
        }

        /** A request by hand, to a path of the host. */
        public HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept-Language", language);
            person.ifPresent(who -> request.header(USER, who));
            return request;
        }

        /** Sends a request made by hand. */
        public HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                Matcher secret = CSRF.matcher(response.body());
                csrf = secret.find() ? secret.group(1) : csrf;
                return response;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
