/** Panels from the command line, for anyone who draws any panel: {@link se.samverkan.examples.draw.Draw}. */
@NullMarked
package se.samverkan.examples.draw;

import org.jspecify.annotations.NullMarked;
