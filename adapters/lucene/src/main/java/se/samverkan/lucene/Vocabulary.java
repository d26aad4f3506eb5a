package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The words of the indexed texts and how they hang together: which stem a form has, which compounds hold a stem, which stems share a root. It
 * grows with the texts, and what it holds depends on the set of words only, not on their order. Safe for use by several threads.
 */
final class Vocabulary {

    private static final int GRAM = Parts.SHORTEST_OF_TEXT;
    private static final int REMEMBERED = 2_000;

    /** Where not all are taken, the short ones are: they are the common ones (Zipf's law of abbreviation). */
    static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Parts parts = new Parts();
    private final Compounds compounds = new Compounds(parts);
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final NavigableMap<String, String> stems = new TreeMap<>();
    private final Map<String, Set<String>> splits = new HashMap<>();
    private final Map<String, Set<String>> holding = new HashMap<>();
    private final Map<String, Set<String>> rooted = new HashMap<>();
    private final Map<String, List<String>> grams = new HashMap<>();
    private final Map<String, Kinds> kinds = new ConcurrentHashMap<>();

    /**
     * The compounds that hold a stem, the shortest first.
     *
     * @param ending those that end with it: kinds of it
     * @param others the others: something about it
     */
    record Kinds(List<String> ending, List<String> others) {}

    /** Whether a form has been added. */
    boolean knows(String form) {
        return known.contains(form);
    }

    /** Adds the forms of a text. */
    void add(Collection<String> forms) {
        List<String> fresh = new ArrayList<>();
        for (String form : forms) {
            if (!known.contains(form)) {
                fresh.add(form);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        lock.writeLock().lock();
        try {
            fresh.forEach(this::addForm);
            known.addAll(fresh);
            kinds.clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void addForm(String form) {
        String stem = Inflections.SWEDISH.stem(form);
        if (stems.putIfAbsent(form, stem) != null) {
            return;
        }
        if (parts.addWord(form)) {
            String piece = stem.length() < form.length() ? stem : form;
            longerThan(piece).forEach(this::splitAgain);
        }
        if (!splits.containsKey(stem)) {
            Inflections.roots(stem).forEach(root -> of(rooted, root).add(stem));
            for (int at = 0; at + GRAM <= stem.length(); at++) {
                grams.computeIfAbsent(stem.substring(at, at + GRAM), gram -> new ArrayList<>())
                        .add(stem);
            }
            splits.put(stem, ImmutableSet.of());
            splitAgain(stem);
        }
    }

    /** The stems known that hold a piece and more; a new part may split them. */
    private Set<String> longerThan(String piece) {
        Set<String> longer = new HashSet<>();
        for (String stem : withRarestOf(piece)) {
            if (stem.length() > piece.length() && stem.contains(piece)) {
                longer.add(stem);
            }
        }
        return longer;
    }

    /** The stems that hold those {@value #GRAM} letters of a piece that the fewest hold. */
    private List<String> withRarestOf(String piece) {
        List<String> fewest = ImmutableList.of();
        for (int at = 0; at + GRAM <= piece.length(); at++) {
            List<String> here = grams.getOrDefault(piece.substring(at, at + GRAM), ImmutableList.of());
            fewest = at == 0 || here.size() < fewest.size() ? here : fewest;
        }
        return fewest;
    }

    private void splitAgain(String stem) {
        splits.getOrDefault(stem, ImmutableSet.of())
                .forEach(part -> of(holding, part).remove(stem));
        Set<String> found = compounds.within(stem);
        splits.put(stem, found);
        found.forEach(part -> of(holding, part).add(stem));
    }

    private static Set<String> of(Map<String, Set<String>> map, String key) {
        return map.computeIfAbsent(key, k -> new TreeSet<>());
    }

    /** The parts of a word, also of one that no text holds; empty if it is no compound. */
    List<String> parts(String stem) {
        lock.readLock().lock();
        try {
            return compounds.split(stem);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The compounds that hold a stem, as a part or as a part of a part. Found once, and anew when a word has been added. */
    Kinds compoundsWith(String stem) {
        Kinds found = kinds.get(stem);
        if (found != null) {
            return found;
        }
        lock.readLock().lock();
        try {
            if (kinds.size() >= REMEMBERED) {
                kinds.clear();
            }
            List<String> ending = new ArrayList<>();
            List<String> others = new ArrayList<>();
            holding(stem).forEach(compound -> (compound.endsWith(stem) ? ending : others).add(compound));
            ending.sort(SHORTEST_FIRST);
            others.sort(SHORTEST_FIRST);
            Kinds made = new Kinds(ImmutableList.copyOf(ending), ImmutableList.copyOf(others));
            kinds.put(stem, made);
            return made;
        } finally {
            lock.readLock().unlock();
        }
    }

    private Set<String> holding(String stem) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(stem));
        while (!open.isEmpty()) {
            for (String compound : holding.getOrDefault(open.remove(open.size() - 1), ImmutableSet.of())) {
                if (found.add(compound)) {
                    open.add(compound);
                }
            }
        }
        found.remove(stem);
        return found;
    }

    /** The other stems that share a root with one: parker and parkering. */
    Set<String> related(String stem) {
        lock.readLock().lock();
        try {
            Set<String> found = new TreeSet<>();
            Inflections.roots(stem).forEach(root -> found.addAll(rooted.getOrDefault(root, ImmutableSet.of())));
            found.remove(stem);
            return found;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether a text holds a word of a stem. */
    boolean hasStem(String stem) {
        lock.readLock().lock();
        try {
            return splits.containsKey(stem);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The forms that begin so, in order. */
    List<String> beginningWith(String start, int most) {
        lock.readLock().lock();
        try {
            return stems.tailMap(start, true).keySet().stream()
                    .takeWhile(form -> form.startsWith(start))
                    .limit(most)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }
}
