/** From nothing to an invited panel: calls for interest, plans with their pool, quotas and method, announced draws, and answers by personal links. */
@NullMarked
package se.samverkan.servlet.recruitment;

import org.jspecify.annotations.NullMarked;
