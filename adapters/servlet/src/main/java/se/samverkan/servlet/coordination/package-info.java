/** The coordinator's page: where the network stands in the ten steps of the method. */
@NullMarked
package se.samverkan.servlet.coordination;

import org.jspecify.annotations.NullMarked;
