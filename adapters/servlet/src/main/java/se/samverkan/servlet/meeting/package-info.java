/** Pages on which meetings are planned, read, answered, noted and held. */
@NullMarked
package se.samverkan.servlet.meeting;

import org.jspecify.annotations.NullMarked;
