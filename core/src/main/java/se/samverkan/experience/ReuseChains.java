package se.samverkan.experience;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.RecordQuery;

/**
 * Follows reuses from experience to experience: two statements for each step of a chain, whatever its breadth. An experience that comes back
 * in its own chain is drawn once.
 */
final class ReuseChains {

    private static final int DEEPEST = 12;

    private final Records records;
    private final Actor actor;
    private final Map<ExperienceId, List<Reuse>> reuses = new HashMap<>();
    private final Map<ExperienceId, Experience> experiences = new HashMap<>();

    ReuseChains(Records records, Actor actor) {
        this.records = records;
        this.actor = actor;
    }

    /** The chain that an experience belongs to, from the first experience that led to it. */
    ReuseChain of(Experience experience) {
        Experience origin = origin(experience);
        read(origin);
        return chain(origin, new HashSet<>());
    }

    private Experience origin(Experience experience) {
        Experience first = experience;
        Set<ExperienceId> seen = new LinkedHashSet<>();
        while (seen.size() < DEEPEST && seen.add(first.id())) {
            Optional<Experience> before = before(first).filter(found -> !seen.contains(found.id()));
            if (before.isEmpty()) {
                return first;
            }
            first = before.get();
        }
        return first;
    }

    private Optional<Experience> before(Experience experience) {
        return records
                .list(
                        actor,
                        RecordQuery.of(Reuse.TYPE)
                                .with("led-to", experience.id().value().toString())
                                .oldestFirst()
                                .page(1, 2))
                .items()
                .stream()
                .findFirst()
                .flatMap(reuse -> records.find(actor, Experience.TYPE, reuse.experience()));
    }

    private void read(Experience origin) {
        experiences.put(origin.id(), origin);
        Collection<ExperienceId> level = List.of(origin.id());
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            ListMultimap<ExperienceId, Reuse> found = reusesOf(level);
            level.forEach(id -> reuses.put(id, found.get(id)));
            List<ExperienceId> next = found.values().stream()
                    .flatMap(reuse -> reuse.ledTo().stream())
                    .filter(id -> !experiences.containsKey(id))
                    .distinct()
                    .toList();
            records.findAll(actor, Experience.TYPE, next).forEach(each -> experiences.put(each.id(), each));
            level = next.stream().filter(experiences::containsKey).toList();
        }
    }

    private ListMultimap<ExperienceId, Reuse> reusesOf(Collection<ExperienceId> ids) {
        List<Reuse> found = records.all(
                actor,
                RecordQuery.of(Reuse.TYPE)
                        .withAny(
                                "experience",
                                ids.stream().map(id -> id.value().toString()).toList())
                        .oldestFirst());
        return ImmutableListMultimap.copyOf(Multimaps.index(found, Reuse::experience));
    }

    private ReuseChain chain(Experience experience, Set<ExperienceId> drawn) {
        drawn.add(experience.id());
        List<ReuseChain.Step> steps = new ArrayList<>();
        for (Reuse reuse : reuses.getOrDefault(experience.id(), List.of())) {
            Optional<Experience> next = reuse.ledTo()
                    .filter(id -> !drawn.contains(id))
                    .flatMap(id -> Optional.ofNullable(experiences.get(id)));
            steps.add(new ReuseChain.Step(reuse, next.map(found -> chain(found, drawn))));
        }
        return new ReuseChain(experience, steps);
    }
}
