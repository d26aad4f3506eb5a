/**
 * Following: whoever follows a theme, a municipality or a question is told in their inbox when something of it is shared, and may read the
 * same as a feed with a key of their own.
 */
@NullMarked
package se.samverkan.follow;

import org.jspecify.annotations.NullMarked;
