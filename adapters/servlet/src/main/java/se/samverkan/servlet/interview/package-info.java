/** Pages on which interviews are recorded and coded, and quotations approved by those they come from. */
@NullMarked
package se.samverkan.servlet.interview;

import org.jspecify.annotations.NullMarked;
