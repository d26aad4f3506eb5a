package se.samverkan.examples.draw;

import java.util.List;
import java.util.Optional;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Fairness;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.Relaxation;

/**
 * A panel drawn by a method.
 *
 * @param request what was wanted, with the quotas that were met
 * @param panel the ids of its members
 * @param fairness the lottery before its weights were rounded, from methods that know it
 * @param lottery the lottery that the panel was drawn from
 * @param relaxation how quotas gave way within their limits because they could not be met
 */
record Drawn(
        DrawRequest request,
        List<String> panel,
        Optional<Fairness> fairness,
        Optional<PanelLottery> lottery,
        Optional<Relaxation> relaxation) {}
