/**
 * The call for interest: municipalities tell, without logging in, that they want to take part, which questions they work on and how far they have come, what
 * they offer and seek. Their answers are a pool to draw a panel from, and are shown to coordinators only.
 */
@NullMarked
package se.samverkan.interest;

import org.jspecify.annotations.NullMarked;
