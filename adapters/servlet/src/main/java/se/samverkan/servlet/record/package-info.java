/** Every record as a document: its history, its state, and the latest changes of the network. */
@NullMarked
package se.samverkan.servlet.record;

import org.jspecify.annotations.NullMarked;
