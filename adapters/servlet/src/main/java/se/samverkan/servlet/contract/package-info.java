/** What a municipality wants to share in its climate contract: proposed, edited and printed. */
@NullMarked
package se.samverkan.servlet.contract;

import org.jspecify.annotations.NullMarked;
