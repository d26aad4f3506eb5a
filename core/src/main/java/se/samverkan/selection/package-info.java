/**
 * Recruit (urval): which municipalities are asked to take part. A panel is drawn at random from the pool so that stated quotas are met, anyone can
 * repeat the draw from its seed, and a report tells how well the panel mirrors the country.
 */
@NullMarked
package se.samverkan.selection;

import org.jspecify.annotations.NullMarked;
