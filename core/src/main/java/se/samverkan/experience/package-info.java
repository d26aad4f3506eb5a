/**
 * What municipalities have done and what they learned of it, failures first: the experience bank, its search, and the record of who reused
 * what. Capturing an experience may take three minutes; four fields are enough.
 */
@NullMarked
package se.samverkan.experience;

import org.jspecify.annotations.NullMarked;
