package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.reflection.FormatComparison;

/**
 * How the network works, in figures.
 *
 * @param meetings meetings held
 * @param participation per organisation how it took part, those who attended most first
 * @param turnout per municipality group how many members come
 * @param contacts who has met whom
 * @param shared what was shared and reused
 * @param formats the meeting formats compared by how useful members found them
 * @param values per cycle how many stories of value were told
 * @param includesExamples whether any of it rests on invented records
 * @since 0.1.0
 */
public record NetworkEvaluation(
        int meetings,
        List<Participation> participation,
        List<GroupTurnout> turnout,
        ContactGraph contacts,
        SharedAndReused shared,
        FormatComparison formats,
        Map<ValueCycle, Integer> values,
        boolean includesExamples) {

    /** Copies lists and counts; every cycle has one. */
    public NetworkEvaluation {
        participation = ImmutableList.copyOf(participation);
        turnout = ImmutableList.copyOf(turnout);
        requireNonNull(contacts, "contacts");
        requireNonNull(shared, "shared");
        requireNonNull(formats, "formats");
        EnumMap<ValueCycle, Integer> all = new EnumMap<>(ValueCycle.class);
        for (ValueCycle cycle : ValueCycle.values()) {
            all.put(cycle, values.getOrDefault(cycle, 0));
        }
        values = Maps.immutableEnumMap(all);
    }
}
