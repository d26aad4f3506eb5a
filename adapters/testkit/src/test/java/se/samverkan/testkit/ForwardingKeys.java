package se.samverkan.testkit;

import java.util.Optional;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;

/** Hands everything on to keys that are whole. */
class ForwardingKeys implements PersonKeys {

    final PersonKeys whole;

    ForwardingKeys(PersonKeys whole) {
        this.whole = whole;
    }

    @Override
    public PersonId of(String subject) {
        return whole.of(subject);
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return whole.find(subject);
    }

    @Override
    public Optional<String> subject(PersonId person) {
        return whole.subject(person);
    }

    @Override
    public boolean keep(String subject, PersonId person) {
        return whole.keep(subject, person);
    }

    @Override
    public boolean forget(PersonId person) {
        return whole.forget(person);
    }
}
