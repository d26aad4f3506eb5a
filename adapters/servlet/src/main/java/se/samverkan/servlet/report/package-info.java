/** The PM and the pages to take home: read, written, settled, published and downloaded. */
@NullMarked
package se.samverkan.servlet.report;

import org.jspecify.annotations.NullMarked;
