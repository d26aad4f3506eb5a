package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import se.samverkan.municipality.MunicipalityGroup;

/**
 * Where a recommendation applies.
 *
 * @param groups the municipality groups it applies to; none means all
 * @param conditions under which conditions, such as {@code inte nybyggda områden}; may be empty
 * @since 0.1.0
 */
public record Applicability(Set<MunicipalityGroup> groups, String conditions) {

    /** Everywhere, without conditions. */
    public static final Applicability EVERYWHERE = new Applicability(ImmutableSet.of(), "");

    /** Copies the groups. */
    public Applicability {
        groups = Sets.immutableEnumSet(groups);
        requireNonNull(conditions, "conditions");
    }
}
