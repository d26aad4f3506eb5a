/** What is kept about a person: for the person to read, take along and correct; for those who handle requests, to correct and erase. */
@NullMarked
package se.samverkan.servlet.privacy;

import org.jspecify.annotations.NullMarked;
