package se.samverkan.selection;

/**
 * What is proven of a lottery.
 *
 * @param bound an upper bound of the smallest chance that any lottery can give
 * @param meanBound an upper bound of the geometric mean of the chances; 1 where it is not known
 * @param gap the largest difference, as far as is known, from the chances that are looked for
 * @param exact whether the lottery is what is looked for but for rounding errors
 */
record Proof(double bound, double meanBound, double gap, boolean exact) {}
