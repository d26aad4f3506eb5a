/** Files beside experiences, meetings and interviews. */
@NullMarked
package se.samverkan.servlet.attachment;

import org.jspecify.annotations.NullMarked;
