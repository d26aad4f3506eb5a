package se.samverkan.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.Samverkan;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.servlet.page.Assets;
import se.samverkan.servlet.page.HostFrame;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.ResponseWriter;

/** The plugin's one servlet. While the plugin cannot work, it answers 503 and the rest of the host goes on. */
final class FrontController extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FrontController.class);

    private static final long BETWEEN_TRIES = Duration.ofSeconds(30).toNanos();

    private final transient Settings settings;
    private boolean tried;
    private long triedAt;
    private transient volatile Optional<Plugin> plugin = Optional.empty();
    private transient volatile Optional<HostFrame> frame = Optional.empty();
    private transient volatile Unavailable unavailable;
    private transient volatile @Nullable Samverkan opened;
    private transient volatile @Nullable PeriodicWork periodic;

    FrontController(Settings settings) {
        this.settings = settings;
        this.unavailable = new Unavailable(settings, false);
    }

    @Override
    public void init() {
        frame = Embedding.frame(getServletContext());
        unavailable = new Unavailable(settings, frame.isPresent());
        if (settings.problems().isEmpty()) {
            open();
        } else {
            LOG.error("Samverkan answers 503 until its settings are right and the application is started again");
        }
    }

    /** A database may come after us: while it is missing, a request tries again, at most twice a minute. */
    private synchronized Optional<Plugin> open() {
        boolean tooSoon = tried && System.nanoTime() - triedAt < BETWEEN_TRIES;
        if (plugin.isPresent() || !settings.problems().isEmpty() || tooSoon) {
            return plugin;
        }
        tried = true;
        triedAt = System.nanoTime();
        try {
            Samverkan samverkan = samverkan();
            plugin = Optional.of(new Plugin(samverkan, settings, frame.isPresent()));
            periodic = PeriodicWork.start(samverkan);
        } catch (IllegalArgumentException | StorageUnavailableException e) {
            LOG.error("Samverkan answers 503, its storage could not be opened: {}", e.getMessage());
            LOG.debug("What the storage said", e);
        } catch (RuntimeException e) {
            LOG.error("Samverkan answers 503, its storage could not be opened: {}", e.getMessage(), e);
        }
        return plugin;
    }

    private Samverkan samverkan() {
        Optional<Samverkan> embedded = Embedding.samverkan(getServletContext());
        if (embedded.isPresent()) {
            return embedded.get();
        }
        Samverkan own = Storages.open(settings);
        opened = own;
        return own;
    }

    /** The look of the pages needs no storage, so that the page that tells of its absence has it too. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Response> asset =
                Assets.answer(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        ResponseWriter.write(request, response, asset.isPresent() ? asset.get() : framed(request, answer(request)));
    }

    /** Whatever the storage was needed for, also to make a page that says so, it is told without it. */
    private Response answer(HttpServletRequest request) throws IOException {
        Optional<Plugin> working = plugin.or(this::open);
        if (working.isEmpty()) {
            return unavailable.notRunning(request);
        }
        try {
            return working.get().answer(request);
        } catch (StorageUnavailableException e) {
            LOG.error("Samverkan answers 503: {}", e.getMessage());
            LOG.debug("What the storage said", e);
            return unavailable.forTheMoment(request);
        }
    }

    private Response framed(HttpServletRequest request, Response answer) {
        Optional<HostFrame> host = frame;
        if (host.isEmpty() || answer.title().isEmpty()) {
            return answer;
        }
        return HostPage.of(request, host.get(), answer);
    }

    @Override
    public void destroy() {
        PeriodicWork working = periodic;
        if (working != null) {
            working.stop();
        }
        Samverkan own = opened;
        if (own != null) {
            own.close();
        }
    }
}
