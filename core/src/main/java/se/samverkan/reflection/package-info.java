/**
 * Reflections after meetings, anonymous and few: what they say about a meeting, and what they can and cannot say about formats. Fewer than five
 * answers are never shown.
 */
@NullMarked
package se.samverkan.reflection;

import org.jspecify.annotations.NullMarked;
