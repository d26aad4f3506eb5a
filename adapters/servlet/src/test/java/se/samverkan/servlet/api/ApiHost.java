package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.recommendation.EvidenceDraft;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.record.Language;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** A host with a small network. Every answer is held against openapi.yaml before a test sees it. */
final class ApiHost implements AutoCloseable {
    static final String ROOT = "/samverkan/api/v1";

    final TestHost host;
    final Actor coordinator;
    final Actor anna;
    final Experience published;
    final Experience shared;
    final Meeting meeting;
    final Recommendation recommendation;

    ApiHost() {
        this(TestHost.start());
    }

    ApiHost(TestHost host) {
        this.host = host;
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        anna = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        Theme parking = theme("parkering", "Parkering", "Parking");
        theme("gang-cykel", "Gång och cykel", "Walking and cycling");
        published = experience("Färre platser vid stadshuset", Sharing.NETWORK);
        host.samverkan()
                .experiences()
                .publish(coordinator, published.id(), published.header().version())
                .orThrow();
        shared = experience("Cykelgarage vid stationen", Sharing.NETWORK);
        meeting = meeting(parking);
        recommendation = recommendation();
    }

    private Theme theme(String key, String swedish, String english) {
        return host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft(key, swedish, english, "Om " + swedish, List.of()))
                .orThrow();
    }

    Experience experience(String title, Sharing sharing) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, title)
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.PHASE, "PILOT")
                .with(ExperienceField.START_YEAR, "2024")
                .with(ExperienceField.LEARNED, "Börja tidigt.");
        return host.samverkan().experiences().write(anna, draft, sharing).orThrow();
    }

    private Meeting meeting(Theme theme) {
        Meeting planned = host.samverkan()
                .meetings()
                .plan(
                        coordinator,
                        new MeetingDraft(
                                "Parkering i små städer",
                                "Jämföra priser",
                                Set.of(theme.id()),
                                "rundabordssamtal",
                                "2030-12-03",
                                "09:00",
                                "10:30",
                                "Stadshuset",
                                "https://mote.exempel.se/hemlig",
                                List.of("15 Välkomna"),
                                new LinkedHashSet<>(List.of(anna.organisation().orElseThrow())),
                                Language.SWEDISH))
                .orThrow();
        return host.samverkan().meetings().publish(coordinator, planned).orThrow();
    }

    private Recommendation recommendation() {
        var recommendations = host.samverkan().recommendations();
        Recommendation proposed = recommendations
                .propose(
                        coordinator,
                        new RecommendationDraft(
                                "Börja med den egna parkeringen",
                                "Det ger ett exempel att visa.",
                                "MUNICIPALITY",
                                List.of("parkering"),
                                List.of("C7"),
                                "om kommunen äger huset",
                                "2031-06-01"))
                .orThrow();
        EvidenceDraft evidence = new EvidenceDraft(
                "SUPPORTS",
                RecordRef.of("experience/" + shared.id().value()),
                "Kommunen började med sin egen byggnad.",
                List.of("2480"),
                List.of());
        Recommendation supported = recommendations
                .addEvidence(coordinator, proposed.id(), proposed.header().version(), evidence)
                .orThrow();
        recommendations
                .takePosition(anna, proposed.id(), Position.Stand.ENDORSES, "")
                .orThrow();
        return recommendations
                .publish(coordinator, supported.id(), supported.header().version())
                .orThrow();
    }

    ApiAnswer get(String path) {
        return get("", path, Map.of());
    }

    ApiAnswer get(String person, String path, Map<String, String> headers) {
        return send(person, "GET", path, "", headers);
    }

    ApiAnswer post(String person, String json) {
        return send(person, "POST", "/experiences", json, Map.of("Content-Type", "application/json"));
    }

    ApiAnswer put(String person, String path, String tag, String json) {
        return send(person, "PUT", path, json, Map.of("Content-Type", "application/json", "If-Match", tag));
    }

    ApiAnswer send(String person, String method, String path, String body, Map<String, String> headers) {
        TestHost.Browser browser = person.isEmpty() ? host.anyone() : host.as(person);
        HttpRequest.Builder request = browser.request(ROOT + path)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        ApiAnswer answer = new ApiAnswer(browser.send(request));
        String bare = path.replaceAll("\\?.*", "");
        assertThat(Description.complaints(method, bare.isEmpty() ? "/" : bare, answer))
                .as(method + " " + path + " " + answer.body())
                .isEmpty();
        assertThat(answer.header("traceparent")).as("traceparent").isPresent();
        return answer;
    }

    @Override
    public void close() {
        host.close();
    }
}
