package se.samverkan.selection;

/**
 * Hears how far the making of a lottery has come, and can end it: the best lottery found so far is then the answer, told as not exact. Called often,
 * by the thread that selects.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LotteryProgress {

    /** Never ends it. */
    LotteryProgress UNNOTICED = (panels, largestError) -> true;

    /**
     * Hears how far it has come.
     *
     * @param panels how many panels have been found; 1 also before the first
     * @param largestError how far the chance of some candidate is still from the wanted one, 0 to 1; 1 when that is not known
     * @return false to end it with what has been found
     */
    boolean goesOn(int panels, double largestError);
}
