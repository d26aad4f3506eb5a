/**
 * A storage as an integrator writes one: every transaction is one line of an append-only journal, replayed into the storage in memory at
 * opening.
 *
 * <p>The way through: {@code JournalRecordStore} hands each call on to the storage in memory and notes what changed as a {@code Step};
 * {@code Transactions} writes the steps of a transaction as one line of the {@code Journal} before it ends.
 */
@NullMarked
package se.samverkan.examples.journal;

import org.jspecify.annotations.NullMarked;
