package se.samverkan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.attachment.AttachmentRules;
import se.samverkan.attachment.Attachments;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.LawChanges;
import se.samverkan.experience.WordSearch;
import se.samverkan.experience.YearlyCheck;
import se.samverkan.follow.FeedKeys;
import se.samverkan.follow.Follows;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.network.Administration;
import se.samverkan.network.Deliverer;
import se.samverkan.network.Directory;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.NotificationChannel;
import se.samverkan.network.Records;
import se.samverkan.privacy.HandOver;
import se.samverkan.privacy.Privacy;
import se.samverkan.record.IdSource;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.report.ClimateContract;
import se.samverkan.retention.Destruction;
import se.samverkan.retention.RecordStates;
import se.samverkan.retention.RecordTypes;
import se.samverkan.retention.Retention;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Transfer;
import se.samverkan.writing.Imports;
import se.samverkan.writing.Manuscripts;

/**
 * The way in: the use cases of an installation over one storage. Safe for use by several threads.
 *
 * <pre>{@code
 * try (Samverkan samverkan = Samverkan.inMemory()) {
 *     Network network = samverkan.administration().create(administrator, wanted).orThrow();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Samverkan extends MethodSteps implements AutoCloseable {

    private final RecordStore store;
    private final Deliverer deliverer;

    private Samverkan(
            RecordStore store,
            InstantSource clock,
            IdSource ids,
            ExperienceSearch search,
            List<NotificationChannel> channels) {
        super(new Records(store, clock, ids, channels), search);
        this.store = requireNonNull(store, "store");
        this.deliverer = new Deliverer(store, clock, channels);
    }

    /**
     * An installation in memory, which forgets everything when it is closed.
     *
     * @return the installation
     */
    public static Samverkan inMemory() {
        return on(RecordStore.inMemory());
    }

    /**
     * An installation on a storage, with the machine's clock and secure random ids.
     *
     * @param store where records are kept; closed with this
     * @return the installation
     */
    public static Samverkan on(RecordStore store) {
        return on(store, ImmutableMap.of());
    }

    /**
     * An installation on a storage, with the machine's clock and secure random ids, the notification channels that are found, and the
     * search that is found, opened with settings.
     *
     * @param store where records are kept; closed with this
     * @param settings named values for the {@link SearchProvider}, such as {@code samverkan.data}
     * @return the installation
     * @throws IllegalArgumentException if a setting is wrong
     */
    public static Samverkan on(RecordStore store, Map<String, String> settings) {
        InstantSource clock = SystemSources.clock();
        return new Samverkan(store, clock, SystemSources.ids(), foundSearch(store, clock, settings), foundChannels());
    }

    /**
     * An installation on a storage, with a clock and ids of the caller's, for tests and for replaying.
     *
     * @param store where records are kept; closed with this
     * @param clock tells the time
     * @param ids makes new ids
     * @return the installation
     */
    public static Samverkan on(RecordStore store, InstantSource clock, IdSource ids) {
        return on(store, clock, ids, foundSearch(store, clock, ImmutableMap.of()));
    }

    /**
     * An installation on a storage, with a clock, ids and a search of the caller's.
     *
     * @param store where records are kept; closed with this
     * @param clock tells the time
     * @param ids makes new ids
     * @param search finds experiences by words; closed with this
     * @return the installation
     */
    public static Samverkan on(RecordStore store, InstantSource clock, IdSource ids, ExperienceSearch search) {
        return on(store, clock, ids, search, List.of());
    }

    /**
     * An installation on a storage, with everything of the caller's.
     *
     * @param store where records are kept; closed with this
     * @param clock tells the time
     * @param ids makes new ids
     * @param search finds experiences by words; closed with this
     * @param channels through which notifications are delivered beside the inbox, each with a name of its own
     * @return the installation; see {@link #deliverer()}
     */
    public static Samverkan on(
            RecordStore store,
            InstantSource clock,
            IdSource ids,
            ExperienceSearch search,
            List<NotificationChannel> channels) {
        return new Samverkan(store, clock, ids, search, channels);
    }

    private static List<NotificationChannel> foundChannels() {
        return ServiceLoader.load(NotificationChannel.class, NotificationChannel.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static ExperienceSearch foundSearch(RecordStore store, InstantSource clock, Map<String, String> settings) {
        return ServiceLoader.load(SearchProvider.class, SearchProvider.class.getClassLoader())
                .findFirst()
                .map(provider -> provider.open(store, clock, settings))
                .orElseGet(() -> new WordSearch(store));
    }

    /**
     * The storage behind.
     *
     * @return the storage
     */
    public RecordStore store() {
        return store;
    }

    /**
     * Lets records that were stored by an earlier version be found by whatever this one finds them by ({@link RecordStore#refreshFacets}). It
     * is done once for a storage and costs nothing then; with many records it takes minutes, so do it beside other work. The plugin does it some
     * minutes after its start.
     *
     * @return how many records are found by more or else than before
     */
    public long refreshFacets() {
        return RecordTypes.all().stream()
                .filter(type -> type.facetEdition() > 1)
                .mapToLong(store::refreshFacets)
                .sum();
    }

    /**
     * The gate to the storage that every use case goes through.
     *
     * @return the gate
     */
    public Records records() {
        return records;
    }

    /**
     * Creates networks, admits organisations and members.
     *
     * @return the use cases of an administrator
     */
    public Administration administration() {
        return new Administration(records);
    }

    /**
     * Finds the memberships behind a log-in.
     *
     * @return the directory
     */
    public Directory directory() {
        return new Directory(store);
    }

    /**
     * Notifications within the plugin.
     *
     * @return the inbox
     */
    public Inbox inbox() {
        return new Inbox(records);
    }

    /**
     * Delivers notifications through the channels of this installation, whenever it is told to.
     *
     * @return the deliverer
     */
    public Deliverer deliverer() {
        return deliverer;
    }

    /**
     * The municipalities of Sweden.
     *
     * @return the catalogue of all 290, bundled with the library
     */
    public MunicipalityCatalogue municipalities() {
        return MunicipalityCatalogue.bundled();
    }

    /**
     * Who takes part, and whom notifications reach.
     *
     * @return the members
     */
    public Members members() {
        return new Members(records);
    }

    /**
     * The experiences that are being written.
     *
     * @return the use case
     */
    public Manuscripts manuscripts() {
        RecordStates states = retention().states();
        return new Manuscripts(
                records,
                experiences(),
                states::discard,
                (actor, draft) -> states.held(actor, draft).isPresent(),
                attachments()::follow);
    }

    /**
     * Hands over what somebody answers for when they leave.
     *
     * @return the use case
     */
    public HandOver handOver() {
        return new HandOver(records);
    }

    /**
     * What an organisation wants to share in its climate contract.
     *
     * @return the use case
     */
    public ClimateContract climateContract() {
        return new ClimateContract(records);
    }

    /**
     * Who follows what.
     *
     * @return the follows
     */
    public Follows follows() {
        return new Follows(records);
    }

    /**
     * Keys to feeds.
     *
     * @return the keys
     */
    public FeedKeys feedKeys() {
        return new FeedKeys(records);
    }

    /**
     * Changes of law that make experiences old.
     *
     * @return the changes
     */
    public LawChanges lawChanges() {
        return new LawChanges(records);
    }

    /**
     * Asks once a year whether experiences still hold.
     *
     * @return the check, which remembers what it has read: keep it to ask again
     */
    public YearlyCheck yearlyCheck() {
        return new YearlyCheck(records);
    }

    /**
     * Experiences that are read in from spreadsheets.
     *
     * @return the use case
     */
    public Imports imports() {
        return new Imports(records, experiences(), manuscripts(), retention().states()::discard);
    }

    /**
     * Files beside experiences, meetings and interviews, up to 20 MB each and 2 GB a network, told and scanned by what adapters offer.
     *
     * @return the attachments
     */
    public Attachments attachments() {
        return attachments(AttachmentRules.found(AttachmentRules.LARGEST, AttachmentRules.TOTAL));
    }

    /**
     * Files beside experiences, meetings and interviews.
     *
     * @param rules what may be attached
     * @return the attachments
     */
    public Attachments attachments(AttachmentRules rules) {
        return new Attachments(records, rules, retention().states()::held);
    }

    /**
     * Records as documents: states, history, how long they are kept, disposal.
     *
     * @return the use cases of records law
     */
    public Retention retention() {
        return new Retention(records, destruction());
    }

    /** What hangs on a record and goes with it is named here. */
    private Destruction destruction() {
        return new Destruction(records, List.of(new Hanging(records)));
    }

    /**
     * The rights of the persons behind the records.
     *
     * @return the use cases of privacy
     */
    public Privacy privacy() {
        return new Privacy(records, destruction());
    }

    /**
     * Moves whole networks to archives and from them.
     *
     * @param codec the text form of records, such as that of samverkan-jackson
     * @param limits how much of an archive is read
     * @return the transfer
     */
    public Transfer transfer(RecordCodec codec, Limits limits) {
        return new Transfer(records, codec, limits);
    }

    @Override
    public void close() {
        search.close();
        store.close();
    }
}
