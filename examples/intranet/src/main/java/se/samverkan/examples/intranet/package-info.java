/**
 * An example intranet: a small host application of a municipality, with a log-in of its own, that has the plugin as a dependency.
 * {@link se.samverkan.examples.intranet.Intranet} starts it.
 */
@NullMarked
package se.samverkan.examples.intranet;

import org.jspecify.annotations.NullMarked;
