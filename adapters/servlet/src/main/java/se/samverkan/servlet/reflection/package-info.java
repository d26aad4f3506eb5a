/** Pages on which members say what they thought of a meeting, without being known, and formats are compared. */
@NullMarked
package se.samverkan.servlet.reflection;

import org.jspecify.annotations.NullMarked;
