/** The themes of the network, what was learned in each, and the coordinator's work with them. */
@NullMarked
package se.samverkan.servlet.theme;

import org.jspecify.annotations.NullMarked;
