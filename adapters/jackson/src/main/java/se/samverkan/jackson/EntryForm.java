package se.samverkan.jackson;

import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.NetworkRecord;

/** An entry of the change log as JSON. Its type is known to whoever reads it. */
record EntryForm<R extends NetworkRecord>(Change change, Optional<R> payload) {}
