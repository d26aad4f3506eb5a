/** The way in: {@link se.samverkan.Samverkan} gathers the use cases of a network over one storage. */
@NullMarked
package se.samverkan;

import org.jspecify.annotations.NullMarked;
