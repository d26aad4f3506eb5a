/** Questions to the network. */
@NullMarked
package se.samverkan.servlet.question;

import org.jspecify.annotations.NullMarked;
