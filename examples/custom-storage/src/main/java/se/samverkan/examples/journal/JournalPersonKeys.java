package se.samverkan.examples.journal;

import java.util.Optional;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;

/** The keys to pseudonyms: those in memory, noted when they are made and when they are forgotten. */
final class JournalPersonKeys implements PersonKeys {

    private final PersonKeys memory;
    private final Transactions transactions;

    JournalPersonKeys(PersonKeys memory, Transactions transactions) {
        this.memory = memory;
        this.transactions = transactions;
    }

    @Override
    public PersonId of(String subject) {
        return transactions.together(() -> memory.find(subject).orElseGet(() -> noted(subject, memory.of(subject))));
    }

    private PersonId noted(String subject, PersonId person) {
        transactions.note(new Step.KeyKept(Optional.of(subject), person));
        return person;
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return memory.find(subject);
    }

    @Override
    public Optional<String> subject(PersonId person) {
        return memory.subject(person);
    }

    @Override
    public boolean keep(String subject, PersonId person) {
        return transactions.together(() -> {
            boolean kept = memory.keep(subject, person);
            if (kept) {
                noted(subject, person);
            }
            return kept;
        });
    }

    @Override
    public boolean forget(PersonId person) {
        return transactions.together(() -> {
            boolean forgotten = memory.forget(person);
            if (forgotten) {
                transactions.note(new Step.KeyForgotten(person));
            }
            return forgotten;
        });
    }
}
