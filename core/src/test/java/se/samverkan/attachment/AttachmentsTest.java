package se.samverkan.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.Tales;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.HoldDraft;
import se.samverkan.retention.HoldScope;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

final class AttachmentsTest {
    private static final int LARGEST = 100;
    private static final int TOTAL = 150;

    private final SmallNetwork network = new SmallNetwork(2);
    private final Actor author = network.official(0);
    private final Actor neighbour = network.official(1);
    private final Attachments attachments = attachments(List.of());
    private final Theme theme = Tales.theme(network, "cykel", "Cykel");
    private final RecordRef experience = experience(Sharing.NETWORK);

    /** Takes what begins like a PDF for one, and all else for nothing known. */
    private static String detected(Path file) throws IOException {
        return Files.readString(file).startsWith("%PDF") ? "application/pdf" : "application/x-msdownload";
    }

    private Attachments attachments(List<VirusScanner> scanners) {
        return network.samverkan()
                .attachments(new AttachmentRules(LARGEST, TOTAL, Optional.of(AttachmentsTest::detected), scanners));
    }

    private Result<Attachment> add(Actor actor, RecordRef about, String name, String content) throws IOException {
        return attachments.add(actor, about, name, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private String content(Actor actor, Attachment attachment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return attachments.copy(actor, attachment.id(), out) ? out.toString(UTF_8) : "none";
    }

    @Test
    void a_file_is_seen_by_those_who_see_the_record_and_by_nobody_else() throws IOException {
        Attachment shared = add(author, experience, "Plan.pdf", "%PDF-1").orThrow();
        RecordRef draft = experience(Sharing.DRAFT);
        Attachment own = add(author, draft, "Utkast.pdf", "%PDF-2").orThrow();

        assertThat(attachments.list(neighbour, experience)).containsExactly(shared);
        assertThat(content(neighbour, shared)).isEqualTo("%PDF-1");
        assertThat(content(author, own)).isEqualTo("%PDF-2");
        assertThat(attachments.list(neighbour, draft)).isEmpty();
        assertThat(content(neighbour, own)).isEqualTo("none");
        assertThat(content(network.coordinator(), own)).isEqualTo("none");
        assertThat(content(network.administrator(), shared)).isEqualTo("none");
        assertThat(attachments.find(network.nobody(), shared.id())).isEmpty();
    }

    @Test
    void only_who_may_write_the_record_adds_and_removes() throws IOException {
        Attachment added = add(author, experience, "Plan.pdf", "%PDF").orThrow();

        assertThat(theme.key()).isEqualTo("cykel");
        assertThat(attachments.mayAdd(author, experience)).isTrue();
        assertThat(attachments.mayAdd(neighbour, experience)).isFalse();
        assertThat(Problems.of(add(neighbour, experience, "x.pdf", "%PDF"))).containsExactly(": not-owner");
        assertThat(Problems.of(attachments.remove(neighbour, added.id()))).containsExactly(": not-owner");
        assertThat(attachments.list(author, experience)).hasSize(1);
    }

    @Test
    void a_file_stays_while_its_record_or_it_is_under_a_legal_hold() throws IOException {
        Attachment ofHeldRecord = add(author, experience, "Plan.pdf", "%PDF").orThrow();
        RecordRef other = experience(Sharing.NETWORK);
        Attachment heldItself = add(author, other, "Karta.pdf", "%PDF").orThrow();
        hold(experience);
        hold(Attachment.TYPE.ref(heldItself.id()));

        assertThat(Problems.of(attachments.remove(author, ofHeldRecord.id()))).containsExactly(": held");
        assertThat(Problems.of(attachments.remove(author, heldItself.id()))).containsExactly(": held");

        assertThat(content(author, ofHeldRecord)).isEqualTo("%PDF");
        assertThat(content(author, heldItself)).isEqualTo("%PDF");
    }

    private void hold(RecordRef record) {
        DecisionDraft decision = new DecisionDraft("KS 2026/17", "2026-10-01", "Kommunstyrelsen");
        network.samverkan()
                .retention()
                .holds()
                .place(
                        network.coordinator(),
                        new HoldDraft("Granskning", decision, Optional.of(new HoldScope.OneRecord(record))),
                        Language.SWEDISH)
                .orThrow();
    }

    @Test
    void a_removed_file_is_gone_and_that_it_was_there_stays() throws IOException {
        Attachment added = add(author, experience, "Plan.pdf", "%PDF").orThrow();

        Attachment removed = attachments.remove(author, added.id()).orThrow();

        assertThat(removed.content()).isEmpty();
        assertThat(attachments.list(author, experience)).isEmpty();
        assertThat(content(author, added)).isEqualTo("none");
        assertThat(attachments.total(author.network())).isZero();
        assertThat(network.samverkan().store().changes().of(Attachment.TYPE.ref(added.id())))
                .hasSize(2);
    }

    @Test
    void the_type_is_told_by_content_and_the_name_follows_it() throws IOException {
        assertThat(add(author, experience, "..\\C:\\Temp\\ritning.exe", "%PDF")
                        .orThrow()
                        .title())
                .isEqualTo("ritning.pdf");
        assertThat(Problems.of(add(author, experience, "ritning.pdf", "MZ"))).containsExactly("file: file-kind");
    }

    @Test
    void too_large_empty_and_too_many_files_are_refused() throws IOException {
        assertThat(Problems.of(add(author, experience, "a.pdf", ""))).containsExactly("file: file-empty");
        assertThat(Problems.of(add(author, experience, "a.pdf", "%PDF" + "x".repeat(LARGEST))))
                .containsExactly("file: file-too-large");
        add(author, experience, "a.pdf", "%PDF" + "x".repeat(LARGEST - 4)).orThrow();

        assertThat(Problems.of(add(author, experience, "b.pdf", "%PDF" + "x".repeat(LARGEST - 4))))
                .containsExactly("file: attachments-full");
        assertThat(attachments.total(author.network())).isEqualTo(LARGEST);
    }

    @Test
    void no_more_of_a_stream_is_read_than_shows_that_it_is_too_large() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(Problems.of(attachments.add(author, experience, "a.pdf", endless)))
                .containsExactly("file: file-too-large");
    }

    @Test
    void a_stream_that_fails_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return read();
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> attachments.add(author, experience, "a.pdf", broken));
        assertThat(attachments.total(author.network())).isZero();
        assertThat(attachments.list(author, experience)).isEmpty();
    }

    @Test
    void a_virus_and_a_scanner_out_of_order_refuse() throws IOException {
        InputStream pdf = new ByteArrayInputStream("%PDF".getBytes(UTF_8));

        assertThat(Problems.of(
                        attachments(List.of(scanner(Optional.of("Eicar")))).add(author, experience, "a.pdf", pdf)))
                .containsExactly("file: file-virus");
        pdf.reset();
        assertThat(Problems.of(attachments(List.of(scanner(Optional.empty()))).add(author, experience, "a.pdf", pdf)))
                .containsExactly("file: file-not-scanned");
    }

    private static VirusScanner scanner(Optional<String> finds) {
        return new VirusScanner() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Optional<String> scan(Path file) throws IOException {
                return Optional.of(finds.orElseThrow(() -> new IOException("scanner is down")));
            }
        };
    }

    @Test
    void files_beside_a_draft_are_seen_by_its_writer_and_follow_it_into_the_experience() throws IOException {
        Manuscripts manuscripts = network.samverkan().manuscripts();
        Manuscript draft = manuscripts.begin(author, Tales.draft("Cykelgarage")).orThrow();
        RecordRef about = Manuscript.TYPE.ref(draft.id());
        Attachment added = add(author, about, "Plan.pdf", "%PDF-7").orThrow();

        assertThat(content(neighbour, added)).isEqualTo("none");

        Experience shared = manuscripts.finish(author, draft, Sharing.NETWORK).orThrow();
        RecordRef experience = Experience.TYPE.ref(shared.id());

        assertThat(attachments.list(neighbour, experience))
                .extracting(Attachment::id)
                .containsExactly(added.id());
        assertThat(content(neighbour, added)).isEqualTo("%PDF-7");
        assertThat(attachments.follow(neighbour, experience, about)).isZero();
    }

    @Test
    void files_of_a_draft_that_is_thrown_away_go_with_it() throws IOException {
        Manuscripts manuscripts = network.samverkan().manuscripts();
        Manuscript draft = manuscripts.begin(author, Tales.draft("Cykelgarage")).orThrow();
        Attachment added =
                add(author, Manuscript.TYPE.ref(draft.id()), "Plan.pdf", "%PDF").orThrow();

        assertThat(manuscripts.discard(author, draft).isDone()).isTrue();

        assertThat(content(author, added)).isEqualTo("none");
        assertThat(attachments.total(author.network())).isZero();
    }

    @Test
    void files_are_destroyed_with_their_record() throws IOException {
        Attachment kept = add(author, experience, "a.pdf", "%PDF").orThrow();
        Attachment removed = add(author, experience, "b.pdf", "%PDF").orThrow();
        attachments.remove(author, removed.id()).orThrow();

        int destroyed = Attachments.destroyWith(
                network.samverkan().store(),
                experience,
                author.person(),
                kept.header().created());

        assertThat(destroyed).isEqualTo(2);
        assertThat(attachments.find(author, kept.id())).isEmpty();
        assertThat(attachments.total(author.network())).isZero();
        assertThat(network.samverkan()
                        .store()
                        .changes()
                        .payload(Attachment.TYPE, kept.id(), kept.header().version()))
                .isEmpty();
    }

    private RecordRef experience(Sharing sharing) {
        ExperienceDraft draft = Tales.draft("Cykelgata " + sharing);
        return Experience.TYPE.ref(network.samverkan()
                .experiences()
                .write(author, draft, sharing)
                .orThrow()
                .id());
    }
}
