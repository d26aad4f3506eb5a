package se.samverkan.servlet.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.recommendation.Evidence;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What speaks for and against a recommendation. What a reader may not open is told as its kind only. */
final class EvidenceItems {
    private final Request request;
    private final Set<ExperienceId> experiences;
    private final Map<OrganisationId, String> organisations;

    /** A piece of evidence as the API tells it. */
    private record EvidenceView(
            String stance,
            String statement,
            String source,
            List<String> municipalities,
            List<String> organisations,
            boolean example) {}

    EvidenceItems(Request request, Records records, Collection<Evidence> evidence) {
        this.request = request;
        Actor actor = request.actor();
        experiences = records
                .findAll(
                        actor,
                        Experience.TYPE,
                        evidence.stream()
                                .flatMap(one -> experience(one).stream())
                                .distinct()
                                .toList())
                .stream()
                .map(Experience::id)
                .collect(Collectors.toSet());
        List<OrganisationId> behind = evidence.stream()
                .flatMap(one -> one.organisations().stream())
                .distinct()
                .toList();
        organisations = records.findAll(actor, Organisation.TYPE, behind).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::title));
    }

    private static Optional<ExperienceId> experience(Evidence one) {
        return Optional.of(one.record())
                .filter(record -> record.type().equals(Experience.TYPE.name()))
                .map(record -> new ExperienceId(record.id()));
    }

    ArrayNode told(List<Evidence> evidence) {
        return Json.list(evidence.stream().map(this::told).toList());
    }

    private ObjectNode told(Evidence one) {
        Function<OrganisationId, Optional<String>> name = id -> Optional.ofNullable(organisations.get(id));
        ObjectNode body = Json.of(new EvidenceView(
                one.stance().name(),
                one.statement(),
                one.record().type(),
                one.municipalities().stream().map(MunicipalityCode::value).toList(),
                one.organisations().stream()
                        .flatMap(id -> name.apply(id).stream())
                        .toList(),
                one.origin() == Origin.EXAMPLE));
        Links links = new Links(request);
        experience(one)
                .filter(experiences::contains)
                .ifPresent(id -> links.add("item", Method.GET, ExperienceResource.PATH + "/" + id.value()));
        body.set("_links", links.list());
        return body;
    }
}
