/** Pages on which experiences are found, read, written, shared and reused. */
@NullMarked
package se.samverkan.servlet.experience;

import org.jspecify.annotations.NullMarked;
