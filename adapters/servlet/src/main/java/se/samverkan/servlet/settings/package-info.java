/** The one list of settings of the plugin and where their values come from. */
@NullMarked
package se.samverkan.servlet.settings;

import org.jspecify.annotations.NullMarked;
