/** How a page is made: its frame, words, forms and parts. Areas fill it; see the templates in {@code src/main/jte}. */
@NullMarked
package se.samverkan.servlet.page;

import org.jspecify.annotations.NullMarked;
