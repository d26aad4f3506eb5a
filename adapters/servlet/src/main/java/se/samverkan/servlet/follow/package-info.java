/** Following themes, municipalities and questions: the button, the visitor's list, and Atom feeds for programs that read in their place. */
@NullMarked
package se.samverkan.servlet.follow;

import org.jspecify.annotations.NullMarked;
