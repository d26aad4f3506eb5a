package se.samverkan.attachment;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;

/** Looks at an uploaded file before it is kept: its size, what it is, and whether it bears a virus. */
record Inspection(AttachmentRules rules) {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    Result<FileKind> of(Upload upload, FileName name) throws IOException {
        if (upload.bytes() == 0) {
            return Result.refused(Problem.invalid("file", "file-empty"));
        }
        if (upload.bytes() > rules.largest()) {
            return Result.refused(Problem.invalid("file", "file-too-large").with("max", rules.largest()));
        }
        String mediaType = rules.detector().orElseThrow().detect(upload.file());
        Optional<FileKind> kind = FileKind.of(mediaType, name.extension());
        if (kind.isEmpty()) {
            return Result.refused(Problem.invalid("file", "file-kind").with("value", mediaType));
        }
        return scanned(upload).map(Result::<FileKind>refused).orElseGet(() -> Result.done(kind.get()));
    }

    private Optional<Problem> scanned(Upload upload) {
        for (VirusScanner scanner : rules.scanners()) {
            try {
                Optional<String> virus = scanner.scan(upload.file());
                if (virus.isPresent()) {
                    LOG.warn("{} found {} in an upload of {} bytes", scanner.name(), virus.get(), upload.bytes());
                    return Optional.of(Problem.invalid("file", "file-virus").with("value", virus.get()));
                }
            } catch (IOException e) {
                LOG.error("{} could not scan an upload: {}", scanner.name(), e.getMessage(), e);
                return Optional.of(Problem.conflict("file", "file-not-scanned"));
            }
        }
        return Optional.empty();
    }
}
