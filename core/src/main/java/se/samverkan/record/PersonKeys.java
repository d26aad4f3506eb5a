package se.samverkan.record;

import java.util.Optional;

/**
 * Port: the keys that tell which person a pseudonym stands for. Records and the change log name persons by {@link PersonId} only; the subject
 * by which the log-in knows a person stands nowhere but here, so that forgetting one key leaves every record whole and nobody in it to be
 * found (pseudonymisation, GDPR article 4.5: the additional information is kept separately). Contract:
 *
 * <ol>
 *   <li>A subject has one pseudonym, the same for all who ask at the same time, from any node.
 *   <li>Pseudonyms come from a secure random source and tell nothing of the subject.
 *   <li>A forgotten key is gone; the subject gets another pseudonym when it comes again.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface PersonKeys {

    /**
     * The pseudonym of a subject, made now if it has none.
     *
     * @param subject the person as the log-in knows them, 1–200 characters
     * @return the pseudonym
     */
    PersonId of(String subject);

    /**
     * The pseudonym of a subject.
     *
     * @param subject the person as the log-in knows them
     * @return the pseudonym, empty if it has none
     */
    Optional<PersonId> find(String subject);

    /**
     * Who a pseudonym stands for.
     *
     * @param person the pseudonym
     * @return the subject, empty if the key is forgotten or never was
     */
    Optional<String> subject(PersonId person);

    /**
     * Keeps a key that was made elsewhere, as when a network moves with its keys.
     *
     * @param subject the person as the log-in knows them
     * @param person the pseudonym
     * @return false if the subject or the pseudonym has another key here; nothing is kept then
     */
    boolean keep(String subject, PersonId person);

    /**
     * Forgets a key for good.
     *
     * @param person the pseudonym
     * @return false if there was none
     */
    boolean forget(PersonId person);
}
