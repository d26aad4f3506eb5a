package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import se.samverkan.transfer.Progress;

/**
 * A program that opens a storage, says so, and takes in a network from an archive while it writes from other threads as {@link WritingProcess}
 * does. It tells when it begins to store the network, and when that has returned.
 */
final class ImportingProcess {

    static final String STORING = "storing";
    static final String IMPORTED = "imported";

    private ImportingProcess() {}

    static ChildProcess start(Map<String, String> settings, int threads, Path archive) throws IOException {
        return ChildProcess.start(ImportingProcess.class, settings, Integer.toString(threads), archive.toString());
    }

    /** The program itself. */
    public static void main(String[] arguments) throws IOException {
        JdbcRecordStore store = new JdbcStorageProvider().open(ChildProcess.settings(arguments, 2));
        ChildProcess.OUT.println(WritingProcess.OPEN);
        WritingProcess.writeFrom(store, Integer.parseInt(arguments[0]));
        ArchivedNetwork.take(store, Path.of(arguments[1]), ImportingProcess::tell);
        ChildProcess.OUT.println(IMPORTED);
        ChildProcess.endWithParent();
    }

    private static boolean tell(Progress.Step step, long done, long total) {
        if (step == Progress.Step.STORING && done == 0) {
            ChildProcess.OUT.println(STORING);
        }
        return true;
    }
}
