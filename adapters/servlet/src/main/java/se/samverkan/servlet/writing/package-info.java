/** Pages on which experiences are written: new ones, changes, drafts that save themselves, and drafts made of notes, reports and spreadsheets. */
@NullMarked
package se.samverkan.servlet.writing;

import org.jspecify.annotations.NullMarked;
