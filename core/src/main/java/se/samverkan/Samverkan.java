package se.samverkan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.attachment.AttachmentRules;
import se.samverkan.attachment.Attachments;
import se.samverkan.competence.SelfAssessments;
import se.samverkan.evaluation.Evaluations;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.WordSearch;
import se.samverkan.finding.Findings;
import se.samverkan.finding.Priorities;
import se.samverkan.interview.CodingWork;
import se.samverkan.interview.Interviews;
import se.samverkan.interview.Quotations;
import se.samverkan.interview.Withdrawals;
import se.samverkan.meeting.Invitations;
import se.samverkan.meeting.Meetings;
import se.samverkan.meeting.Notes;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.network.Administration;
import se.samverkan.network.Deliverer;
import se.samverkan.network.Directory;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.NotificationChannel;
import se.samverkan.network.Records;
import se.samverkan.privacy.Privacy;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.record.IdSource;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.reflection.Reflections;
import se.samverkan.report.Reports;
import se.samverkan.report.TakeHomePage;
import se.samverkan.retention.Destruction;
import se.samverkan.retention.Retention;
import se.samverkan.selection.Panels;
import se.samverkan.theme.Themes;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Transfer;

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
public final class Samverkan implements AutoCloseable {

    private final RecordStore store;
    private final Records records;
    private final ExperienceSearch search;
    private final Deliverer deliverer;

    private Samverkan(
            RecordStore store,
            InstantSource clock,
            IdSource ids,
            ExperienceSearch search,
            List<NotificationChannel> channels) {
        this.store = requireNonNull(store, "store");
        this.records = new Records(store, clock, ids, channels);
        this.search = requireNonNull(search, "search");
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
     * The panels of a network, drawn by chance so that quotas are met.
     *
     * @return the panels
     */
    public Panels panels() {
        return new Panels(records);
    }

    /**
     * The vocabulary of a network.
     *
     * @return the themes
     */
    public Themes themes() {
        return new Themes(records);
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
     * Guides and interviews.
     *
     * @return the interviews
     */
    public Interviews interviews() {
        return new Interviews(records);
    }

    /**
     * The codebook, and passages with their codes.
     *
     * @return the work of coders
     */
    public CodingWork coding() {
        return new CodingWork(records);
    }

    /**
     * Quotations, proposed and approved one by one.
     *
     * @return the quotations
     */
    public Quotations quotations() {
        return new Quotations(records);
    }

    /**
     * Objections to interviews, and their withdrawal.
     *
     * @return the withdrawals
     */
    public Withdrawals withdrawals() {
        return new Withdrawals(records);
    }

    /**
     * From coded passages to themes, and back.
     *
     * @return the findings
     */
    public Findings findings() {
        return new Findings(records);
    }

    /**
     * Votes on which themes are most urgent.
     *
     * @return the priorities
     */
    public Priorities priorities() {
        return new Priorities(records);
    }

    /**
     * Meetings and their formats.
     *
     * @return the meetings
     */
    public Meetings meetings() {
        return new Meetings(records);
    }

    /**
     * Answers to invitations, and who came to meetings.
     *
     * @return the invitations
     */
    public Invitations invitations() {
        return new Invitations(records);
    }

    /**
     * Notes of meetings.
     *
     * @return the notes
     */
    public Notes notes() {
        return new Notes(records);
    }

    /**
     * Reflections after meetings, and formats compared.
     *
     * @return the reflections
     */
    public Reflections reflections() {
        return new Reflections(records);
    }

    /**
     * What municipalities did and learned.
     *
     * @return the experience bank
     */
    public ExperienceBank experiences() {
        return new ExperienceBank(records, search);
    }

    /**
     * How experiences are found by words.
     *
     * @return the search that was found or handed in
     */
    public ExperienceSearch search() {
        return search;
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
        return new Attachments(records, rules);
    }

    /**
     * Conclusions, recommendations and the members' positions on them.
     *
     * @return the recommendations
     */
    public Recommendations recommendations() {
        return new Recommendations(records);
    }

    /**
     * What the members say they have learned.
     *
     * @return the self-assessments
     */
    public SelfAssessments selfAssessments() {
        return new SelfAssessments(records);
    }

    /**
     * How the network works.
     *
     * @return the evaluations
     */
    public Evaluations evaluations() {
        return new Evaluations(records);
    }

    /**
     * The PMs of a network.
     *
     * @return the reports
     */
    public Reports reports() {
        return new Reports(records);
    }

    /**
     * Pages to take home to a manager.
     *
     * @return the pages
     */
    public TakeHomePage takeHomePages() {
        return new TakeHomePage(records);
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
        return new Destruction(
                records, List.of((record, actor, at) -> Attachments.destroyWith(store, record, actor, at)));
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
