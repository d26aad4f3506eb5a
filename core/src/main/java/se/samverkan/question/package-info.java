/**
 * Questions to the network: each is matched to the few municipalities that most likely know, which answer, pass it on or decline; what nobody
 * has answered is taken up at the next meeting.
 */
@NullMarked
package se.samverkan.question;

import org.jspecify.annotations.NullMarked;
