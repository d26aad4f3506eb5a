/**
 * What the members say they have learned: anonymous self-ratings per theme, now and looking back, and the change between them with its
 * uncertainty. Groups under five are never shown, nor what would let a reader find one by subtraction.
 */
@NullMarked
package se.samverkan.competence;

import org.jspecify.annotations.NullMarked;
