/** Pages on which the network concludes and recommends, with what speaks for and against, and on which members take their positions. */
@NullMarked
package se.samverkan.servlet.recommendation;

import org.jspecify.annotations.NullMarked;
