/** A network in memory, from its creation to its PM: {@link se.samverkan.examples.quickstart.Quickstart}. */
@NullMarked
package se.samverkan.examples.quickstart;

import org.jspecify.annotations.NullMarked;
