/** The vocabulary of a network: the themes its municipalities learn about. Themes are data, never code. */
@NullMarked
package se.samverkan.theme;

import org.jspecify.annotations.NullMarked;
