/** Handing over to a colleague what somebody answers for when they leave. */
@NullMarked
package se.samverkan.servlet.handover;

import org.jspecify.annotations.NullMarked;
