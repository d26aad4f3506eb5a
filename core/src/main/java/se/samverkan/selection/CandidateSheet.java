package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a file of candidates holds.
 *
 * @param candidates the candidates, in the order of the file
 * @param map where each lies, if the file has the columns latitude and longitude, or x and y
 * @since 0.1.0
 */
public record CandidateSheet(List<Candidate> candidates, Optional<Locations> map) {

    /** Copies the candidates. */
    public CandidateSheet {
        candidates = List.copyOf(candidates);
        requireNonNull(map, "map");
    }
}
