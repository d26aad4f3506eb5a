package se.samverkan.evaluation;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import se.samverkan.experience.ReuseStage;

/**
 * What the members shared, and what others had use of.
 *
 * @param experiences experiences shared in the network or published
 * @param retold those of them that were retold from published sources rather than told by a member
 * @param sharers organisations that shared at least one
 * @param discontinued those of them that tell of something that was ended early
 * @param reuses per stage how many reuses were told of
 * @param reused how many of the experiences were reused at least once
 * @param reusers organisations that reused at least one
 * @since 0.1.0
 */
public record SharedAndReused(
        int experiences,
        int retold,
        int sharers,
        int discontinued,
        Map<ReuseStage, Integer> reuses,
        int reused,
        int reusers) {

    /** Copies the counts; every stage has one. */
    public SharedAndReused {
        EnumMap<ReuseStage, Integer> all = new EnumMap<>(ReuseStage.class);
        for (ReuseStage stage : ReuseStage.values()) {
            all.put(stage, reuses.getOrDefault(stage, 0));
        }
        reuses = Maps.immutableEnumMap(all);
    }
}
