/**
 * The one JSON form of every record: storages, the change log, the API and archives all write and read it here. The rules of the form are
 * stated once, in {@link se.samverkan.jackson.JsonForm}; no record type carries an annotation for it.
 */
@NullMarked
package se.samverkan.jackson;

import org.jspecify.annotations.NullMarked;
