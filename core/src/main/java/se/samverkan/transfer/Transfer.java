package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Result;
import se.samverkan.record.Visibility;

/**
 * Moves whole networks. Only administrators of the installation do. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Transfer {

    private final Records records;
    private final RecordCodec codec;
    private final Limits limits;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param codec the text form of records
     * @param limits how much of an archive is read
     */
    public Transfer(Records records, RecordCodec codec, Limits limits) {
        this.records = requireNonNull(records, "records");
        this.codec = requireNonNull(codec, "codec");
        this.limits = requireNonNull(limits, "limits");
    }

    /**
     * Writes a network to an archive: every version of every record, the contents of attachments and, if asked for, the keys to the pseudonyms
     * of its persons. What others write meanwhile may be in it or not.
     *
     * @param actor an administrator of the installation
     * @param network the network
     * @param keys whether the archive shall tell which person each pseudonym stands for
     * @param to where the archive goes; not closed
     * @param progress is told how far it has come
     * @return what was written, or why not: stopped, or a content was removed meanwhile; what was written then is no whole archive
     * @throws IOException if the stream fails
     */
    public Result<Manifest> export(Actor actor, NetworkId network, boolean keys, OutputStream to, Progress progress)
            throws IOException {
        if (!Permissions.mayMoveNetworks(actor)) {
            return Result.refused(Problem.forbidden("administrators-only"));
        }
        RecordStore store = records.store();
        Optional<Network> found = store.find(Network.TYPE, network, Visibility.everythingIn(network));
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("network", network.value().toString()));
        }
        Exporter.Wanted wanted =
                new Exporter.Wanted(new Histories(store, network), found.get().title(), keys, records.now(), product());
        try {
            Run run = new Run(progress, Progress.Step.EXPORTING, 0);
            return Result.done(new Exporter(store, codec, new ArchiveWriter(to, wanted.made()), run).export(wanted));
        } catch (StoppedException e) {
            return Result.refused(e.problem());
        }
    }

    /**
     * Takes in a network from an archive, all or nothing. Everything in it is checked before the first write. What is stored already and is the
     * same is left as it is, what continues it is added; other networks are not touched.
     *
     * @param actor an administrator of the installation
     * @param archive the archive; nobody may change it meanwhile
     * @param progress is told how far it has come
     * @return what was stored, or why nothing was, with the place: the archive is damaged, too large or of another format, or its history
     *     diverges from the stored one
     * @throws IOException if the file cannot be read
     */
    public Result<Imported> importFrom(Actor actor, Path archive, Progress progress) throws IOException {
        if (!Permissions.mayMoveNetworks(actor)) {
            return Result.refused(Problem.forbidden("administrators-only"));
        }
        try (Archive opened = Archive.open(archive, limits)) {
            return Result.done(imported(opened, progress));
        } catch (StoppedException e) {
            return Result.refused(e.problem());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Imported imported(Archive archive, Progress progress) throws IOException {
        RecordStore store = records.store();
        Manifest manifest = archive.manifest(codec);
        long total = manifest.entries() + manifest.contents().size();
        KeptContents kept =
                new Checking(archive, codec, manifest, new Run(progress, Progress.Step.CHECKING, total)).check();
        Standing standing =
                new Comparison(archive, codec, manifest, store).compare(new Run(progress, Progress.Step.COMPARING, 0));
        return new Storing(archive, codec, manifest, store, standing, kept, progress).inOneTransaction();
    }

    /** The version of the product that runs, as its archive tells. */
    private static String product() {
        return Optional.ofNullable(Transfer.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }
}
