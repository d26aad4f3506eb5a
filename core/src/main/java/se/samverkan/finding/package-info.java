/**
 * From codes to themes: which codes recur in how many organisations, when new interviews stop giving new codes, which themes members find most
 * urgent, and every theme traced back to the passages it was found in.
 */
@NullMarked
package se.samverkan.finding;

import org.jspecify.annotations.NullMarked;
