package se.samverkan.selection;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What makes a lottery fair. */
interface LotteryRule {

    /** The smallest chance as large as can be, then the next smallest, and so on. */
    LotteryRule LEXIMIN = new Levels(false);

    /** The smallest chance as large as can be. */
    LotteryRule MAXIMIN = new Levels(true);

    /** The product of the chances as large as can be. */
    LotteryRule NASH = new Nash();

    /** What fractions of panels can give; empty if not even they meet the quotas. */
    Optional<Promise> promise(PanelProblem problem, BooleanSupplier goesOn);

    /**
     * The best lottery over whole panels where they cannot keep a promise.
     *
     * @param nearest the lottery that comes nearest to the promise
     */
    TypeLottery best(
            PanelProblem problem,
            TypeLottery nearest,
            Promise promise,
            WholePanels wholePanels,
            LotteryProgress progress);

    /** Level by level. */
    record Levels(boolean onlyTheLowest) implements LotteryRule {

        @Override
        public Optional<Promise> promise(PanelProblem problem, BooleanSupplier goesOn) {
            return FractionalLeximin.promise(problem, onlyTheLowest, goesOn);
        }

        @Override
        public TypeLottery best(
                PanelProblem problem,
                TypeLottery nearest,
                Promise promise,
                WholePanels wholePanels,
                LotteryProgress progress) {
            return new WholePanelLeximin(problem, nearest, promise.chances(), wholePanels, progress)
                    .lottery(onlyTheLowest);
        }
    }

    /** By the product. */
    record Nash() implements LotteryRule {

        @Override
        public Optional<Promise> promise(PanelProblem problem, BooleanSupplier goesOn) {
            return FractionalNash.promise(problem, goesOn);
        }

        @Override
        public TypeLottery best(
                PanelProblem problem,
                TypeLottery nearest,
                Promise promise,
                WholePanels wholePanels,
                LotteryProgress progress) {
            return new WholePanelNash(problem, nearest, promise, wholePanels, progress).lottery();
        }
    }
}
