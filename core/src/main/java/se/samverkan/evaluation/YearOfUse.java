package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseStage;

/**
 * What came of one giver's experiences in a year.
 *
 * @param year the year
 * @param used the experiences that somebody had use of
 * @since 0.1.0
 */
public record YearOfUse(int year, List<Used> used) {

    /**
     * An experience that somebody had use of.
     *
     * @param experience the experience
     * @param reuses who had use of it, told or changed in the year
     * @param values what value they told of in the year
     */
    public record Used(Experience experience, List<Reuse> reuses, List<ValueCreated> values) {

        /** Copies the lists. */
        public Used {
            requireNonNull(experience, "experience");
            reuses = ImmutableList.copyOf(reuses);
            values = ImmutableList.copyOf(values);
        }
    }

    /** Copies the list. */
    public YearOfUse {
        used = ImmutableList.copyOf(used);
    }

    /**
     * How many reuses came how far.
     *
     * @return a number for every stage
     */
    public Map<ReuseStage, Integer> stages() {
        EnumMap<ReuseStage, Integer> counts = new EnumMap<>(ReuseStage.class);
        for (ReuseStage stage : ReuseStage.values()) {
            counts.put(stage, 0);
        }
        used.stream()
                .flatMap(each -> each.reuses().stream())
                .forEach(reuse -> counts.merge(reuse.stage(), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * How far the value reached.
     *
     * @return a number for every cycle
     */
    public Map<ValueCycle, Integer> cycles() {
        EnumMap<ValueCycle, Integer> counts = new EnumMap<>(ValueCycle.class);
        for (ValueCycle cycle : ValueCycle.values()) {
            counts.put(cycle, 0);
        }
        used.stream()
                .flatMap(each -> each.values().stream())
                .forEach(value -> counts.merge(value.cycle(), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * How many organisations had use of something.
     *
     * @return the number
     */
    public long organisations() {
        return used.stream()
                .flatMap(each -> each.reuses().stream())
                .map(reuse -> reuse.header().owner().organisation())
                .distinct()
                .count();
    }
}
