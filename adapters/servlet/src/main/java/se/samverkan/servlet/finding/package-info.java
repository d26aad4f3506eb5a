/** Pages that lead from codes to themes, and from a theme back to what was said. */
@NullMarked
package se.samverkan.servlet.finding;

import org.jspecify.annotations.NullMarked;
