/** The network, who takes part, and what administrators do: create networks, admit organisations and members, let members go. */
@NullMarked
package se.samverkan.servlet.network;

import org.jspecify.annotations.NullMarked;
