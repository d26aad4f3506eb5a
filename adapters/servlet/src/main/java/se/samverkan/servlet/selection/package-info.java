/** Panels of municipalities: drawn by chance within quotas, compared with the country, and followed while they answer. */
@NullMarked
package se.samverkan.servlet.selection;

import org.jspecify.annotations.NullMarked;
