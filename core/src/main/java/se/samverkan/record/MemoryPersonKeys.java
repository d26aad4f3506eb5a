package se.samverkan.record;

import com.google.common.collect.HashBiMap;
import java.util.Optional;
import java.util.UUID;

/** The keys to pseudonyms in memory. */
final class MemoryPersonKeys implements PersonKeys {

    private final MemoryTransactions transactions;
    private final HashBiMap<String, PersonId> persons = HashBiMap.create();

    MemoryPersonKeys(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PersonId of(String subject) {
        return transactions.together(() -> find(subject).orElseGet(() -> {
            PersonId made = new PersonId(UUID.randomUUID().toString());
            keep(subject, made);
            return made;
        }));
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return transactions.locked(() -> Optional.ofNullable(persons.get(subject)));
    }

    @Override
    public Optional<String> subject(PersonId person) {
        return transactions.locked(() -> Optional.ofNullable(persons.inverse().get(person)));
    }

    @Override
    public boolean keep(String subject, PersonId person) {
        return transactions.together(() -> {
            if (persons.containsKey(subject) || persons.containsValue(person)) {
                return person.equals(persons.get(subject));
            }
            persons.put(subject, person);
            transactions.undoneBy(() -> persons.remove(subject));
            return true;
        });
    }

    @Override
    public boolean forget(PersonId person) {
        return transactions.together(() -> {
            String subject = persons.inverse().remove(person);
            if (subject == null) {
                return false;
            }
            transactions.undoneBy(() -> persons.put(subject, person));
            return true;
        });
    }

    void clear() {
        persons.clear();
    }
}
