/**
 * What the network has come to: conclusions from what was said and done, and recommendations, each with its evidence for and against, the
 * number of independent municipalities behind it, and the positions of the members.
 */
@NullMarked
package se.samverkan.recommendation;

import org.jspecify.annotations.NullMarked;
