/** The start page of the network. */
@NullMarked
package se.samverkan.servlet.start;

import org.jspecify.annotations.NullMarked;
