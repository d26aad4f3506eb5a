package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.ChangeLog;

/**
 * Writes the steps of one transaction into the change log. From its first statement to the end of the transaction nobody else gets positions,
 * so that they become visible in their order: a reader of the log never finds an entry before one that it has read.
 */
final class LogWriter {

    private final EntityManager entities;
    private final List<ChangeRow> entries = new ArrayList<>();
    private final List<WaitingRow> answers = new ArrayList<>();
    private final Set<LogStep.Forget> forgotten = new LinkedHashSet<>();

    /** What must be alike in anonymous answers that appear together. */
    private record Group(String recordType, String network, String subject) {

        static Group of(WaitingRow row) {
            return new Group(row.recordType, row.network, row.subject);
        }
    }

    private LogWriter(EntityManager entities) {
        this.entities = entities;
    }

    static void write(EntityManager entities, List<LogStep> steps) {
        LogWriter writer = new LogWriter(entities);
        steps.forEach(writer::take);
        writer.write();
    }

    private void take(LogStep step) {
        if (step instanceof LogStep.Append append) {
            entries.add(append.entry());
        } else if (step instanceof LogStep.Await await) {
            answers.add(await.answer());
        } else if (step instanceof LogStep.Forget forget) {
            answers.removeIf(forget::isOf);
            forgotten.add(forget);
        }
    }

    private void write() {
        append(entries);
        forgotten.forEach(this::forget);
        Insertion.all(entities, answers);
        Set<Group> groups = new LinkedHashSet<>();
        answers.forEach(answer -> groups.add(Group.of(answer)));
        groups.forEach(this::releaseIfEnough);
    }

    private void forget(LogStep.Forget forget) {
        entities.createQuery("delete from WaitingRow w where w.recordType = :type and w.recordId = :id")
                .setParameter("type", forget.recordType())
                .setParameter("id", forget.recordId())
                .executeUpdate();
    }

    /** Read with a lock, so that the newest rows are seen also where a transaction reads from a snapshot. */
    private void releaseIfEnough(Group group) {
        List<WaitingRow> alike = entities.createQuery(
                        "select w from WaitingRow w where w.recordType = :type and w.network = :network"
                                + " and w.subject = :subject order by w.recordId, w.version",
                        WaitingRow.class)
                .setParameter("type", group.recordType())
                .setParameter("network", group.network())
                .setParameter("subject", group.subject())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (alike.size() >= ChangeLog.TOGETHER) {
            alike.forEach(entities::remove);
            append(alike.stream().map(WaitingRow::entry).toList());
        }
        entities.flush();
        entities.clear();
    }

    /** Also with no entry it waits for its turn. */
    private void append(List<ChangeRow> more) {
        long next = lastPosition(more.size()) - more.size();
        for (ChangeRow entry : more) {
            entry.position = ++next;
        }
        Insertion.all(entities, more);
    }

    private long lastPosition(long more) {
        int locked = entities.createQuery("update CounterRow c set c.value = c.value + :more where c.name = :name")
                .setParameter("more", more)
                .setParameter("name", CounterRow.CHANGE)
                .executeUpdate();
        if (locked != 1) {
            throw new IllegalStateException(Readiness.NO_COUNTER + ": restore the row '" + CounterRow.CHANGE
                    + "' of the table counter with the highest log_position");
        }
        return entities.createQuery("select c.value from CounterRow c where c.name = :name", Long.class)
                .setParameter("name", CounterRow.CHANGE)
                .getSingleResult();
    }
}
