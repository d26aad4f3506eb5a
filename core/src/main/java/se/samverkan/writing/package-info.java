/**
 * How an experience comes to be written: drafts that save themselves while somebody writes, drafts made of a note, of a published report or
 * of the rows of a spreadsheet. What is written ends in the experience bank.
 */
@NullMarked
package se.samverkan.writing;

import org.jspecify.annotations.NullMarked;
