package se.samverkan.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.experience.SearchState.Kept;

/** Where an index lies: in a folder that this node has for itself, or in memory. */
record IndexPlace(Directory directory, Kept kept, String name) implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);

    /** A place in memory, as was asked for. */
    static IndexPlace memory() {
        return new IndexPlace(new ByteBuffersDirectory(), Kept.IN_MEMORY, "");
    }

    /** A place in memory, in want of a better. */
    static IndexPlace memoryInsteadOf(Path folder, Exception reason) {
        LOG.warn(
                "The search keeps its index in memory, since the folder {} cannot be used: {}. Give each node a folder of its own with {}.",
                folder,
                reason.toString(),
                LuceneSearchProvider.FOLDER);
        return new IndexPlace(new ByteBuffersDirectory(), Kept.IN_MEMORY_FOR_WANT_OF_A_FOLDER, "");
    }

    /** A folder, made if it is missing. */
    static IndexPlace folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new IndexPlace(FSDirectory.open(folder), Kept.IN_FOLDER, folder.toString());
    }

    /** Throws away an index, while nobody else has it open. Other files that somebody keeps in the folder are left alone. */
    void empty() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (isOfIndex(file)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isOfIndex(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
