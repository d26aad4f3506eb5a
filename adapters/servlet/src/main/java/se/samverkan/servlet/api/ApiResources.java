package se.samverkan.servlet.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * The JSON API of version 1.
 *
 * @since 0.1.0
 */
public final class ApiResources implements Area {
    /** Where the API begins within the plugin. */
    static final String ROOT = "/api/v1";

    private final Installation installation;

    /**
     * One thing the API does.
     *
     * @param method the method
     * @param path the address below {@link #ROOT}, with named parts between braces
     * @param handler what answers
     * @param says how it answers
     */
    record Operation(Method method, String path, Handler handler, Exchange.Says says) {}

    /**
     * Answers for an installation.
     *
     * @param installation the installation
     */
    public ApiResources(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        operations()
                .forEach(operation -> routes.add(
                        operation.method(),
                        ROOT + operation.path(),
                        new Exchange(operation.handler(), operation.says())));
        routes.errors("/api/", new ProblemDocuments());
    }

    /**
     * The answer while the plugin cannot work.
     *
     * @param reason {@code not-running} or {@code storage-away}
     * @param address what was asked for
     * @param languages the reader's languages as a header lists them, or null
     * @return a problem document
     */
    public static Response unavailable(String reason, String address, @Nullable String languages) {
        boolean english = languages != null && languages.startsWith("en");
        return ProblemDocuments.unavailable(reason, address, Locale.forLanguageTag(english ? "en" : "sv"));
    }

    /** Everything the API does; a test holds it against the description. */
    List<Operation> operations() {
        InfoResource info = new InfoResource(installation.settings());
        MunicipalityResource municipalities = new MunicipalityResource();
        ThemeResource themes = new ThemeResource(installation);
        ExperienceResource experiences = new ExperienceResource(installation);
        ExperienceWriting writing = new ExperienceWriting(installation, experiences);
        MeetingResource meetings = new MeetingResource(installation);
        RecommendationResource recommendations = new RecommendationResource(installation);
        return List.of(
                new Operation(Method.GET, "", info::root, Exchange.Says.STILL_JSON),
                new Operation(Method.GET, "/api-info", info::apiInfo, Exchange.Says.STILL_JSON),
                new Operation(Method.GET, "/openapi.yaml", info::description, Exchange.Says.STILL_YAML),
                read("/municipalities", municipalities::list, Exchange.Says.STILL_JSON),
                read("/municipalities/{code}", municipalities::one, Exchange.Says.STILL_JSON),
                read("/themes", themes::list, Exchange.Says.JSON),
                read("/themes/{key}", themes::one, Exchange.Says.JSON),
                read("/experiences", experiences::list, Exchange.Says.JSON),
                new Operation(Method.POST, "/experiences", writing::create, Exchange.Says.JSON),
                read("/experiences/{id}", experiences::one, Exchange.Says.JSON),
                new Operation(Method.PUT, "/experiences/{id}", writing::replace, Exchange.Says.JSON),
                read("/meetings", meetings::list, Exchange.Says.JSON),
                read("/meetings/{id}", meetings::one, Exchange.Says.JSON),
                read("/recommendations", recommendations::list, Exchange.Says.JSON),
                read("/recommendations/{id}", recommendations::one, Exchange.Says.JSON));
    }

    private static Operation read(String path, Handler handler, Exchange.Says says) {
        return new Operation(Method.GET, path, handler, says);
    }
}
