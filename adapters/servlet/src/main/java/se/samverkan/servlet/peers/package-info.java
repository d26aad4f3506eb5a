/** Municipalities that are like one, with the reason. */
@NullMarked
package se.samverkan.servlet.peers;

import org.jspecify.annotations.NullMarked;
