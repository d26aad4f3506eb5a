package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;

/** The keys to pseudonyms in their table. Both of its columns are unique, so that whoever comes first decides. */
final class JdbcPersonKeys implements PersonKeys {

    private static final int LONGEST = 200;

    private final Transactions transactions;

    JdbcPersonKeys(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PersonId of(String subject) {
        return find(subject).orElseGet(() -> transactions.write(transaction -> made(transaction.entities(), subject)));
    }

    private static PersonId made(EntityManager entities, String subject) {
        PersonId random = new PersonId(UUID.randomUUID().toString());
        return isKept(entities, subject, random)
                ? random
                : newest(entities, subject)
                        .orElseThrow(() -> new Conflict("The key of a subject was made and forgotten meanwhile"));
    }

    private static boolean isKept(EntityManager entities, String subject, PersonId person) {
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("Subject is empty: give the person as the log-in knows them");
        }
        PersonKeyRow row = new PersonKeyRow();
        row.person = Storable.require("Person", person.value(), LONGEST);
        row.subject = Storable.require("Subject", subject, LONGEST);
        return Insertion.isDone(entities, row);
    }

    /** Read with a lock, so that the newest row is seen also where a transaction reads from a snapshot. */
    private static Optional<PersonId> newest(EntityManager entities, String subject) {
        Optional<PersonKeyRow> row = entities.createQuery(
                        "select k from PersonKeyRow k where k.subject = :subject", PersonKeyRow.class)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        entities.clear();
        return row.map(found -> new PersonId(found.person));
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return one("select k.person from PersonKeyRow k where k.subject = :value", subject)
                .map(PersonId::new);
    }

    @Override
    public Optional<String> subject(PersonId person) {
        return one("select k.subject from PersonKeyRow k where k.person = :value", person.value());
    }

    private Optional<String> one(String query, String value) {
        return Storable.isStorable(value)
                ? transactions.read(entities -> entities.createQuery(query, String.class)
                        .setParameter("value", value)
                        .getResultStream()
                        .findFirst())
                : Optional.empty();
    }

    @Override
    public boolean keep(String subject, PersonId person) {
        Optional<PersonId> known = find(subject);
        if (known.isPresent()) {
            return known.get().equals(person);
        }
        return transactions.write(transaction -> isKept(transaction.entities(), subject, person)
                || newest(transaction.entities(), subject)
                        .filter(person::equals)
                        .isPresent());
    }

    @Override
    public boolean forget(PersonId person) {
        return Storable.isStorable(person.value())
                && transactions.write(transaction -> transaction
                                .entities()
                                .createQuery("delete from PersonKeyRow k where k.person = :person")
                                .setParameter("person", person.value())
                                .executeUpdate()
                        > 0);
    }
}
