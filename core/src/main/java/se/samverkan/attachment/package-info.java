/**
 * What is kept beside a record as a file: slides, plans, pictures. Its {@link se.samverkan.attachment.Attachment} is a record and its content
 * lies in {@link se.samverkan.record.Contents}; both follow the experience, meeting or interview they belong to, in who sees them and in when
 * they are destroyed. What a file is, is told by its content and never by its name.
 */
@NullMarked
package se.samverkan.attachment;

import org.jspecify.annotations.NullMarked;
