package se.samverkan.examples.intranet.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.record.Language;
import se.samverkan.report.DocumentWriter;
import se.samverkan.report.DocumentWriters;
import se.samverkan.report.Pm;
import se.samverkan.report.PmDraft;
import se.samverkan.report.Report;
import se.samverkan.report.Reports;

/** Step 8: the coordinator settles and publishes the PM, and it is written as documents in both languages. */
final class PublishPm {

    private final Stage stage;
    private final Organiser organiser;
    private final Reports reports;

    PublishPm(Stage stage, Organiser organiser) {
        this.stage = stage;
        this.organiser = organiser;
        this.reports = stage.samverkan().reports();
    }

    void run(Path folder) {
        stage.clock().to("2026-11-20");
        stage.terminal().step("Publish");
        Pm written = reports.write(organiser.coordinator(), Material.read("pm.json", PmDraft.class), Language.SWEDISH)
                .orThrow();
        Pm settled = reports.settle(
                        organiser.coordinator(), written.id(), written.header().version())
                .orThrow();
        Pm pm = reports.publish(
                        organiser.coordinator(), settled.id(), settled.header().version())
                .orThrow();
        stage.terminal().figures("%s “%s” is settled and published", pm.series(), pm.title());
        for (Language language : List.of(Language.SWEDISH, Language.ENGLISH)) {
            Report report =
                    reports.report(organiser.coordinator(), pm.id(), language).orElseThrow();
            for (String extension : List.of("html", "pdf")) {
                write(report, folder.resolve("pm-" + language.tag() + "." + extension), extension);
            }
        }
    }

    private void write(Report report, Path file, String extension) {
        DocumentWriter writer = DocumentWriters.found().writer(extension).orElseThrow();
        try (OutputStream out = Files.newOutputStream(file)) {
            String pages = writer.write(report, out).pages().stream()
                    .mapToObj(count -> ", " + count + " pages")
                    .findFirst()
                    .orElse("");
            stage.terminal().figures("%s%s", file, pages);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
