package se.samverkan.servlet.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Progress;
import se.samverkan.transfer.Transfer;

/** One import at work in a thread of its own, which outlives the request that began it. Safe for use by several threads. */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final Transfer transfer;
    private final Actor actor;
    private final Path archive;
    private volatile Stage state = new Stage(Progress.Step.CHECKING, 0, 0);
    private volatile boolean stopped;
    private volatile Optional<Result<Imported>> result = Optional.empty();

    ImportJob(Transfer transfer, Actor actor, Path archive) {
        this.transfer = transfer;
        this.actor = actor;
        this.archive = archive;
    }

    /** Begins; the archive is deleted afterwards. Who is told of the result meets what came {@code after} the import too. */
    void start(Runnable after) {
        Thread thread = new Thread(
                () -> {
                    Result<Imported> ended = run();
                    after.run();
                    result = Optional.of(ended);
                },
                "samverkan-import");
        thread.setDaemon(true);
        thread.start();
    }

    private Result<Imported> run() {
        try {
            Result<Imported> ended = transfer.importFrom(actor, archive, (step, done, total) -> {
                state = new Stage(step, done, total);
                return !stopped;
            });
            if (ended instanceof Result.Refused<Imported> refused) {
                LOG.warn("An import was refused, nothing of it was stored: {}", refused.problems());
            }
            return ended;
        } catch (IOException | RuntimeException e) {
            LOG.error("An import failed, nothing of it was stored: {}", e.getMessage(), e);
            return Result.refused(Problem.conflict("archive", "import-failed"));
        } finally {
            delete();
        }
    }

    /** Deletes the archive of a job that is not begun. */
    void discard() {
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            LOG.warn("The imported archive {} could not be deleted: {}", archive, e.getMessage());
        }
    }

    void stop() {
        stopped = true;
    }

    Stage state() {
        return state;
    }

    Optional<Result<Imported>> result() {
        return result;
    }

    boolean isAtWork() {
        return result.isEmpty();
    }
}
