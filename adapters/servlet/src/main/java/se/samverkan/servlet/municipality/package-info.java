/** The 290 municipalities: a table with filters, a map, and a page for each. */
@NullMarked
package se.samverkan.servlet.municipality;

import org.jspecify.annotations.NullMarked;
