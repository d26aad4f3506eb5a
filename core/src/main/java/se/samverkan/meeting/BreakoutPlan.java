package se.samverkan.meeting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Breakout groups of a meeting: by lot, as even as can be, with colleagues of one organisation spread over the groups. The same participants
 * and the same seed give the same groups on every machine, so that groups are not lost when a page is closed.
 *
 * @param seed what the lot was drawn with
 * @param groups the groups
 * @since 0.1.0
 */
public record BreakoutPlan(long seed, List<List<Attendance.Attendee>> groups) {

    /** Copies the groups. */
    public BreakoutPlan {
        groups = groups.stream()
                .<List<Attendance.Attendee>>map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Draws groups.
     *
     * @param participants who takes part, in a fixed order
     * @param size the most persons in a group, at least 2
     * @param seed any number; another gives other groups
     * @return as few groups as the size allows, whose sizes differ by one at the most; none without participants
     */
    public static BreakoutPlan draw(List<Attendance.Attendee> participants, int size, long seed) {
        if (size < 2) {
            throw new IllegalArgumentException("Breakout groups of " + size + ": a group needs at least 2");
        }
        int count = (participants.size() + size - 1) / size;
        List<List<Attendance.Attendee>> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>());
        }
        List<Attendance.Attendee> dealt = colleaguesTogether(shuffled(participants, new Random(seed)));
        for (int i = 0; i < dealt.size(); i++) {
            groups.get(i % count).add(dealt.get(i));
        }
        return new BreakoutPlan(seed, groups);
    }

    /** Dealt one by one, those who stand together in the pack end in different groups. */
    private static List<Attendance.Attendee> colleaguesTogether(List<Attendance.Attendee> pack) {
        Map<Object, List<Attendance.Attendee>> byOrganisation = new LinkedHashMap<>();
        pack.forEach(one -> byOrganisation
                .computeIfAbsent(one.organisation(), organisation -> new ArrayList<>())
                .add(one));
        return byOrganisation.values().stream().flatMap(List::stream).toList();
    }

    /** Fisher and Yates' shuffle with the generator whose algorithm the JDK promises to keep. */
    private static List<Attendance.Attendee> shuffled(List<Attendance.Attendee> participants, Random random) {
        List<Attendance.Attendee> pack = new ArrayList<>(participants);
        for (int i = pack.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Attendance.Attendee kept = pack.get(i);
            pack.set(i, pack.get(j));
            pack.set(j, kept);
        }
        return pack;
    }
}
