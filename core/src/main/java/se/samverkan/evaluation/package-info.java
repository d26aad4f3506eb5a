/**
 * How the network works: who takes part, whom they met, what was shared and reused, and what value came of it. Enjoyment is not enough; the
 * question is whether the municipality gets anything more out of it.
 */
@NullMarked
package se.samverkan.evaluation;

import org.jspecify.annotations.NullMarked;
