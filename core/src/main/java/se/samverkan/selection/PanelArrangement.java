package se.samverkan.selection;

import java.util.List;

/** What is done with the panels of a lottery, of members by place in the pool, before their weights become whole numbers. */
@FunctionalInterface
interface PanelArrangement {

    /** Nothing. */
    PanelArrangement AS_THEY_ARE = (request, pool, panels, weights) -> new Arranged(panels, weights);

    Arranged arrange(DrawRequest request, TypedPool pool, List<int[]> panels, double... weights);

    /** Panels and their weights, with the sum 1. */
    final class Arranged {
        private final List<int[]> panels;
        private final double[] weights;

        Arranged(List<int[]> panels, double... weights) {
            this.panels = panels;
            this.weights = weights;
        }

        List<int[]> panels() {
            return panels;
        }

        double[] weights() {
            return weights;
        }
    }
}
