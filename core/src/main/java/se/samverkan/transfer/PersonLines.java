package se.samverkan.transfer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.record.RecordCodec;

/** Reads the file with the keys to pseudonyms. */
record PersonLines(RecordCodec codec, LineReader lines) {

    void each(Consumer<PersonKey> to) throws IOException {
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                to.accept(codec.decodeValue(PersonKey.class, line.get().text()));
            } catch (IllegalArgumentException e) {
                throw StoppedException.damaged(Manifest.PERSONS, line.get().number(), String.valueOf(e.getMessage()));
            }
        }
    }
}
