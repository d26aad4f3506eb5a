/** Many experiences at a glance: beside each other, on the map, along the years. */
@NullMarked
package se.samverkan.servlet.overview;

import org.jspecify.annotations.NullMarked;
