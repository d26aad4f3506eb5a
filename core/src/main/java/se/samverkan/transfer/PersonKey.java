package se.samverkan.transfer;

import se.samverkan.record.PersonId;

/** A line of the file with the keys to pseudonyms: which person one stands for. */
record PersonKey(PersonId person, String subject) {}
