/** Changes of law that make experiences old: listed for all, entered and corrected by the coordinator. */
@NullMarked
package se.samverkan.servlet.law;

import org.jspecify.annotations.NullMarked;
