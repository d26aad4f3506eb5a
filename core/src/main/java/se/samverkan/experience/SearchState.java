package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

/**
 * How a search is kept, for whoever runs the installation.
 *
 * @param name the technology's short name, such as {@code lucene}
 * @param kept where the index lies
 * @param place the folder of the index; empty for one in memory
 * @param experiences how many experiences it holds
 * @since 0.1.0
 */
public record SearchState(String name, Kept kept, String place, long experiences) {

    /** Where an index may lie. */
    public enum Kept {
        /** In a folder, found again at the next start. */
        IN_FOLDER,
        /** In memory, as was asked for; built anew at each start. */
        IN_MEMORY,
        /** In memory, since the folder asked for is used by another node or cannot be written. */
        IN_MEMORY_FOR_WANT_OF_A_FOLDER
    }

    /** Refuses missing parts. */
    public SearchState {
        requireNonNull(name, "name");
        requireNonNull(kept, "kept");
        requireNonNull(place, "place");
    }
}
