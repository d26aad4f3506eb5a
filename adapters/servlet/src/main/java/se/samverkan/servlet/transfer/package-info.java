/** Whole networks, written to archives and read from them. */
@NullMarked
package se.samverkan.servlet.transfer;

import org.jspecify.annotations.NullMarked;
