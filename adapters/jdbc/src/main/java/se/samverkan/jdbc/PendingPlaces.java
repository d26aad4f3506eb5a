package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places of records that a transaction has taken in and not written yet. Written together and in the order of their lists, a database finds
 * neighbours at hand where it would otherwise search all over its file for each.
 */
final class PendingPlaces {

    /** Some hundred megabytes at most; written in fewer goes, more of them are neighbours. */
    private static final int MANY = 1_000_000;

    private static final Comparator<FacetRow> IN_LISTS =
            Comparator.<FacetRow>comparingLong(place -> place.number).thenComparing(place -> place.sortKey);

    private final EntityManager entities;
    private List<FacetRow> places = new ArrayList<>();

    PendingPlaces(EntityManager entities) {
        this.entities = entities;
    }

    void add(Collection<FacetRow> more) {
        places.addAll(more);
    }

    /** Takes some out again. */
    void forget(Collection<FacetRow> some) {
        Set<Place> those = new HashSet<>();
        some.forEach(place -> those.add(Place.of(place)));
        places.removeIf(place -> those.contains(Place.of(place)));
    }

    /** Records of several types may have the same id; the number tells them apart. */
    private record Place(long number, String recordId) {

        static Place of(FacetRow row) {
            return new Place(row.number, row.recordId);
        }
    }

    List<FacetRow> all() {
        return List.copyOf(places);
    }

    /** Goes back to what there was before work that is undone. */
    void become(List<FacetRow> before) {
        places = new ArrayList<>(before);
    }

    /** Writes them; returns whether there were any. */
    boolean write() {
        List<FacetRow> written = places;
        places = new ArrayList<>();
        written.sort(IN_LISTS);
        Insertion.all(entities, written);
        return !written.isEmpty();
    }

    boolean writeIfMany() {
        return places.size() >= MANY && write();
    }
}
