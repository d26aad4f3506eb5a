/** How long records are kept, what holds them back, and their disposal. */
@NullMarked
package se.samverkan.servlet.retention;

import org.jspecify.annotations.NullMarked;
