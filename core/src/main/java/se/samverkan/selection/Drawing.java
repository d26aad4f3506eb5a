package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.municipality.MunicipalityCode;

/**
 * Everything that is needed to repeat the draw of a panel and check it.
 *
 * @param method the selector's {@link PanelSelector#method()}
 * @param seed the seed of its generator
 * @param seats the size of the panel, at least 1
 * @param pool the municipalities drawn from, by code
 * @param quotas what the panel had to fulfil
 * @param everyPanelAlike whether every panel that meets the quotas had the same chance
 * @since 0.1.0
 */
public record Drawing(
        String method, long seed, int seats, List<MunicipalityCode> pool, List<Quota> quotas, boolean everyPanelAlike) {

    /** Copies the lists. */
    public Drawing {
        requireNonNull(method, "method");
        pool = List.copyOf(pool);
        quotas = List.copyOf(quotas);
    }
}
