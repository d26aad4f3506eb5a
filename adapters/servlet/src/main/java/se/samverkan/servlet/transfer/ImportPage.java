package se.samverkan.servlet.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.samverkan.network.Actor;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.SentFile;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Transfer;

/** Begins an import, one at a time, and tells how it goes. While it goes the page comes again by itself, without script. */
final class ImportPage {
    private static final String ADDRESS = "/administration/flytta/import";
    private static final String SECONDS = "3";

    private final Installation installation;
    private final Transfer transfer;
    private final MovePage move;
    private final AtomicReference<@Nullable ImportJob> current = new AtomicReference<>();

    ImportPage(Installation installation, Transfer transfer) {
        this.installation = installation;
        this.transfer = transfer;
        this.move = new MovePage(installation, transfer, this::isAtWork);
    }

    private boolean isAtWork() {
        ImportJob job = current.get();
        return job != null && job.isAtWork();
    }

    MovePage move() {
        return move;
    }

    private Actor administrator(Request request) {
        return MovePage.administrator(
                request, new NetworkId(installation.samverkan().records().newId()));
    }

    Response start(Request request) {
        Actor actor = administrator(request);
        Optional<SentFile> sent = request.file("archive");
        if (sent.isEmpty()) {
            return refused(request, Problem.invalid("archive", "missing"));
        }
        ImportJob before = current.get();
        ImportJob job = new ImportJob(transfer, actor, kept(sent.get()));
        if ((before != null && before.isAtWork()) || !current.compareAndSet(before, job)) {
            job.discard();
            return refused(request, Problem.conflict("archive", "import-at-work"));
        }
        job.start(() -> installation.register().forget());
        return request.redirect(ADDRESS);
    }

    private Response refused(Request request, Problem problem) {
        return move.show(request, Form.empty(MovePage.AREA).refused(List.of(problem)));
    }

    /** The container deletes what was sent when the request is answered. */
    private static Path kept(SentFile sent) {
        try (InputStream in = sent.content().open()) {
            Path file = Files.createTempFile("samverkan-", ".import");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("A sent archive could not be kept", e);
        }
    }

    Response show(Request request) {
        administrator(request);
        ImportJob job = current.get();
        if (job == null) {
            return request.redirect("/administration/flytta");
        }
        Optional<Result<Imported>> result = job.result();
        if (result.isPresent()) {
            return ended(request, result.get());
        }
        return installation
                .views()
                .of(request, "transfer.at-work")
                .with("state", job.state())
                .show("transfer/progress")
                .header("Refresh", SECONDS);
    }

    private Response ended(Request request, Result<Imported> result) {
        View view = installation.views().of(request, result.isDone() ? "transfer.done" : "transfer.refused");
        if (result instanceof Result.Done<Imported> done) {
            view.with("imported", Optional.of(done.value())).with("problem", Optional.empty());
        } else {
            view.with("imported", Optional.empty())
                    .with(
                            "problem",
                            ((Result.Refused<Imported>) result)
                                    .problems().stream().findFirst());
        }
        return view.show("transfer/result");
    }

    Response stop(Request request) {
        administrator(request);
        ImportJob job = current.get();
        if (job != null) {
            job.stop();
        }
        return request.redirect(ADDRESS);
    }
}
