/** What concerns the person who looks: their details, as what they act, and their notifications. */
@NullMarked
package se.samverkan.servlet.me;

import org.jspecify.annotations.NullMarked;
