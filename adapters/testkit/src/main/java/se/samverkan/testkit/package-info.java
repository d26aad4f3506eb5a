/**
 * What whoever writes an adapter needs to prove it: the contracts of the ports as tests, one method for each numbered clause and what follows
 * from it, and samples of every record type.
 *
 * <p>A storage is proven by a test class that extends {@link se.samverkan.testkit.RecordStoreContract} and opens it.
 */
@NullMarked
package se.samverkan.testkit;

import org.jspecify.annotations.NullMarked;
