package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.NetworkId;

/**
 * What an archive says of itself, in its file {@value #NAME}. Beside it lie, all in UTF-8 and with {@code \n} after every line:
 *
 * <ul>
 *   <li>{@code records/<type>.jsonl}: one for each type of record that the network has, with one entry of the change log on each line
 *       ({@link se.samverkan.record.RecordCodec#encodeEntry}), in the order of the log; anonymous answers that wait to appear in it come last,
 *       with position 0, in the order of their ids, which tells nothing.
 *   <li>{@code contents/<id>}: the content of each attachment, as it is.
 *   <li>{@value #PERSONS}: which person each pseudonym stands for, only if that was asked for.
 * </ul>
 *
 * @param format the version of this form, {@value #FORMAT}
 * @param product the product version that wrote it
 * @param made when it was written (UTC)
 * @param network the network
 * @param title the network's name
 * @param files every file of the archive but this
 * @since 0.1.0
 */
public record Manifest(
        int format, String product, Instant made, NetworkId network, String title, List<ArchivedFile> files) {

    /** The name of the manifest in the archive. */
    public static final String NAME = "manifest.json";

    /** The name of the file with the keys to pseudonyms. */
    public static final String PERSONS = "persons.jsonl";

    /** The version of the form that is written and read. */
    public static final int FORMAT = 1;

    static final String RECORDS = "records/";
    static final String LINES = ".jsonl";
    static final String CONTENTS = "contents/";

    /** Copies the list of files. */
    public Manifest {
        requireNonNull(product, "product");
        requireNonNull(made, "made");
        requireNonNull(network, "network");
        requireNonNull(title, "title");
        files = List.copyOf(files);
    }

    /**
     * How many versions of all records the archive holds.
     *
     * @return the number of entries
     */
    public long entries() {
        return files.stream()
                .filter(file -> file.name().startsWith(RECORDS))
                .mapToLong(ArchivedFile::entries)
                .sum();
    }

    Optional<ArchivedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    List<ArchivedFile> contents() {
        return files.stream().filter(file -> file.name().startsWith(CONTENTS)).toList();
    }
}
