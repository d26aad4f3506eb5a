/** Pages about the service: help, accessibility, personal data, and all components together. */
@NullMarked
package se.samverkan.servlet.about;

import org.jspecify.annotations.NullMarked;
