package se.samverkan.servlet.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.Samverkan;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.network.Actor;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.transfer.Limits;

final class ImportJobTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_is_told_of_the_result_before_what_comes_after_the_import_is_done() throws Exception {
        Path archive = Files.writeString(folder.resolve("damaged.zip"), "no archive");
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        try (Samverkan samverkan = Samverkan.inMemory()) {
            Actor root = Actor.administrator(new NetworkId(samverkan.records().newId()), new PersonId("root"));
            ImportJob job = new ImportJob(samverkan.transfer(new JacksonRecordCodec(), Limits.USUAL), root, archive);

            job.start(() -> told.complete(job.result().isPresent()));

            assertThat(told.get(3, TimeUnit.MINUTES)).isFalse();
        }
    }
}
