package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * How long each type of record of a network is kept, and by whose decision (informationshanteringsplan). A type without a rule is preserved:
 * without a decision nothing is disposed of.
 *
 * @param id its identity; a network has one schedule
 * @param header what every record carries; its owner is the organiser
 * @param title its name, one line
 * @param rules the rules, at most one for each type
 * @since 0.1.0
 */
public record RetentionSchedule(RetentionScheduleId id, Header header, String title, List<Rule> rules)
        implements NetworkRecord {

    /** How schedules are stored and found. */
    public static final RecordType<RetentionSchedule> TYPE = RecordType.of(
            "retention-schedule", RetentionSchedule.class, RetentionScheduleId::new, schedule -> Facets.NONE);

    /**
     * How long the records of one type are kept.
     *
     * @param type the type's name, such as {@code reflection}
     * @param retention how long
     * @param decision what the rule rests on
     */
    public record Rule(String type, RetentionClass retention, Decision decision) {

        /** Refuses missing parts. */
        public Rule {
            requireNonNull(type, "type");
            requireNonNull(retention, "retention");
            requireNonNull(decision, "decision");
        }
    }

    /** Copies the rules and refuses two for one type. */
    public RetentionSchedule {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        rules = ImmutableList.copyOf(rules);
        long types = rules.stream().map(Rule::type).distinct().count();
        if (types < rules.size()) {
            throw new IllegalArgumentException("Retention schedule has " + rules.size() + " rules for " + types
                    + " types: give each type one rule");
        }
    }

    /**
     * The rule for a type.
     *
     * @param type the type's name
     * @return the rule, empty if there is none
     */
    public Optional<Rule> rule(String type) {
        return rules.stream().filter(rule -> rule.type().equals(type)).findFirst();
    }

    RetentionSchedule with(Rule rule) {
        List<Rule> changed = new ArrayList<>();
        rules.forEach(each -> changed.add(each.type().equals(rule.type()) ? rule : each));
        if (rule(rule.type()).isEmpty()) {
            changed.add(rule);
        }
        return new RetentionSchedule(id, header, title, changed);
    }

    @Override
    public RetentionSchedule withHeader(Header other) {
        return new RetentionSchedule(id, other, title, rules);
    }
}
