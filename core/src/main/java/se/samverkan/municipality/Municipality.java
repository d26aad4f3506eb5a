package se.samverkan.municipality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A municipality with the facts a network chooses and compares by. Immutable.
 *
 * @param code its code
 * @param names what it is called
 * @param county the county it lies in
 * @param inhabitants its population in some years
 * @param landKm2 its area of land in square kilometres, 2022; above 0
 * @param position a point in its middle
 * @param classification how public bodies classify it
 * @since 0.1.0
 */
public record Municipality(
        MunicipalityCode code,
        Names names,
        County county,
        Population inhabitants,
        double landKm2,
        Position position,
        Classification classification) {

    /** Refuses missing parts, an area of nothing and a county that the code does not begin with. */
    public Municipality {
        requireNonNull(names, "names");
        requireNonNull(inhabitants, "inhabitants");
        requireNonNull(position, "position");
        requireNonNull(classification, "classification");
        if (!(landKm2 > 0)) {
            throw new IllegalArgumentException(
                    "Municipality " + code + " has " + landKm2 + " km2 of land: give above 0");
        }
        if (!code.value().startsWith(county.code())) {
            throw new IllegalArgumentException(
                    "Municipality " + code + " cannot lie in county " + county.code() + ": its code begins otherwise");
        }
    }

    /**
     * The everyday name.
     *
     * @return such as {@code Umeå}
     */
    public String name() {
        return names.everyday();
    }

    /**
     * The name in law.
     *
     * @return such as {@code Umeå kommun}
     */
    public String officialName() {
        return names.official();
    }

    /**
     * The name the municipality itself uses, for letters and lists of participants.
     *
     * @return the brand name where there is one, such as {@code Göteborgs stad}, else the official name
     */
    public String ownName() {
        return names.brand().orElse(names.official());
    }

    /**
     * The municipality group.
     *
     * @return the group (SKR 2023)
     */
    public MunicipalityGroup group() {
        return classification.group();
    }

    /**
     * Inhabitants on 31 December 2025.
     *
     * @return the number
     */
    public int population() {
        return inhabitants.in2025();
    }

    /**
     * The class its population falls in.
     *
     * @return the size class
     */
    public SizeClass size() {
        return SizeClass.of(population());
    }

    /**
     * How densely it is populated.
     *
     * @return inhabitants per square kilometre of land
     */
    public double density() {
        return population() / landKm2;
    }

    /**
     * What sets it apart.
     *
     * @return the traits whose rule holds, in the order of {@link Trait}
     */
    public Set<Trait> traits() {
        return Sets.immutableEnumSet(Arrays.stream(Trait.values())
                .filter(trait -> trait.holdsFor(this))
                .collect(Collectors.toList()));
    }

    /**
     * Whether it has a trait.
     *
     * @param trait the trait
     * @return true if its rule holds
     */
    public boolean has(Trait trait) {
        return trait.holdsFor(this);
    }
}
