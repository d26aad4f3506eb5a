package se.samverkan.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.NetworkId;

/** The clauses of {@link Contents}, and what clause 10 of the storage says of them. */
abstract class ContentsClauses extends RestorationClauses {

    private static final NetworkId HERE = Probes.NETWORKS.get(0);
    private static final NetworkId THERE = Probes.NETWORKS.get(1);
    private static final long LARGE = 30_000_000;

    @Test
    void contents_1_what_is_put_is_read_again_byte_for_byte() throws IOException {
        for (int size : new int[] {0, 1, 4_095, 70_000, 1_000_001}) {
            byte[] bytes = random(size);

            assertThat(contents().put(HERE, id(size), new ByteArrayInputStream(bytes)))
                    .isEqualTo(size);
            assertThat(read(id(size))).as("%s bytes", size).contains(bytes);
        }
    }

    @Test
    void contents_1_there_is_nothing_under_an_unknown_id() throws IOException {
        assertThat(read(id(1))).isEmpty();
        assertThat(contents().total(HERE)).isZero();
    }

    @Test
    void contents_1_an_id_that_is_taken_is_refused() throws IOException {
        put(1, "först");

        assertThatIllegalArgumentException().isThrownBy(() -> put(1, "sedan"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contents().put(THERE, id(1), new ByteArrayInputStream(random(3))));
        assertThat(read(id(1))).contains("först".getBytes(UTF_8));
        assertThat(contents().total(THERE)).isZero();
    }

    @Test
    void contents_1_the_streams_are_left_open() throws IOException {
        StreamToLook from = new StreamToLook(10);
        StreamToWrite to = new StreamToWrite();
        contents().put(HERE, id(1), from);
        contents().copy(id(1), to);

        assertThat(from.isClosed()).isFalse();
        assertThat(to.isClosed()).isFalse();
    }

    @Test
    void contents_1_what_is_put_is_there_after_closing_and_opening() throws IOException {
        put(1, "kept");
        closeAndOpen();

        assertThat(read(id(1))).contains("kept".getBytes(UTF_8));
        assertThat(contents().total(HERE)).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> put(1, "again"));
    }

    @Test
    void contents_2_large_contents_are_written_and_read_in_small_parts() throws IOException {
        needs(Capability.KEEPS);
        StreamToLook from = new StreamToLook(LARGE);
        StreamToWrite to = new StreamToWrite();

        assertThat(contents().put(HERE, id(1), from)).isEqualTo(LARGE);
        assertThat(contents().copy(id(1), to)).isTrue();

        assertThat(from.widest()).as("bytes asked for at once").isLessThanOrEqualTo(StreamToLook.SMALL_PART);
        assertThat(to.widest()).as("bytes written at once").isLessThanOrEqualTo(StreamToLook.SMALL_PART);
        assertThat(to.sum()).isEqualTo(from.sum());
        assertThat(contents().total(HERE)).isEqualTo(LARGE);
    }

    @Test
    void contents_3_what_is_put_in_a_transaction_that_fails_is_undone() throws IOException {
        put(1, "before");
        undone(() -> {
            putInTransaction(2, "undone");
            assertThat(contents().remove(id(1))).isTrue();
        });

        assertThat(read(id(1))).contains("before".getBytes(UTF_8));
        assertThat(read(id(2))).isEmpty();
        assertThat(contents().total(HERE)).isEqualTo(6);
        put(2, "again");
    }

    @Test
    void contents_3_what_is_put_in_a_transaction_is_kept_with_it() throws IOException {
        store().inTransaction(() -> {
            putInTransaction(1, "kept");
            return save(Probes.plain(1));
        });

        assertThat(read(id(1))).contains("kept".getBytes(UTF_8));
        assertThat(stored(Probes.plain(1))).isPresent();
    }

    @Test
    void contents_3_nothing_is_kept_of_a_stream_that_fails_half_way() throws IOException {
        Contents contents = contents();
        InputStream failing = new StreamToLook(2_000_000).failingAt(1_500_000);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> contents.put(HERE, id(1), failing))
                .withMessage(StreamToLook.FAILURE);
        assertThat(read(id(1))).isEmpty();
        assertThat(contents().total(HERE)).isZero();
        put(1, "again");
        assertThat(read(id(1))).contains("again".getBytes(UTF_8));
    }

    @Test
    void contents_3_a_stream_that_fails_half_way_leaves_the_transaction_usable() throws IOException {
        store().inTransaction(() -> {
            putInTransaction(1, "before");
            assertThat(catchThrowable(
                            () -> contents().put(HERE, id(2), new StreamToLook(2_000_000).failingAt(1_500_000))))
                    .isInstanceOf(IOException.class);
            return save(Probes.plain(1));
        });

        assertThat(read(id(1))).isPresent();
        assertThat(read(id(2))).isEmpty();
        assertThat(contents().total(HERE)).isEqualTo(6);
        assertThat(stored(Probes.plain(1))).isPresent();
    }

    @Test
    void contents_4_what_is_removed_is_gone() throws IOException {
        put(1, "one");
        put(2, "three");

        assertThat(contents().remove(id(1))).isTrue();
        assertThat(contents().remove(id(1))).isFalse();
        assertThat(read(id(1))).isEmpty();
        assertThat(read(id(2))).isPresent();
        assertThat(contents().total(HERE)).isEqualTo(5);
    }

    @Test
    void contents_4_each_network_is_counted_by_itself() throws IOException {
        put(1, "one");
        put(2, "three");
        contents().put(THERE, id(3), new ByteArrayInputStream(random(100)));

        assertThat(contents().total(HERE)).isEqualTo(8);
        assertThat(contents().total(THERE)).isEqualTo(100);
        contents().remove(id(3));
        assertThat(contents().total(THERE)).isZero();
    }

    @Test
    void store_10_contents_written_in_an_inner_transaction_that_fails_are_undone_alone() throws IOException {
        store().inTransaction(() -> {
            putInTransaction(1, "outer");
            undone(() -> putInTransaction(2, "inner"));
            return true;
        });

        assertThat(read(id(1))).isPresent();
        assertThat(read(id(2))).isEmpty();
    }

    private Contents contents() {
        needs(Capability.CONTENTS);
        return store().contents().orElseThrow();
    }

    private void put(int number, String text) throws IOException {
        contents().put(HERE, id(number), new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private void putInTransaction(int number, String text) {
        try {
            put(number, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> read(ContentId id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = contents().copy(id, bytes);
        assertThat(found || bytes.size() == 0)
                .as("nothing is written when there is nothing")
                .isTrue();
        return found ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private static ContentId id(int number) {
        return new ContentId(new UUID(0x55555555_5555_4555L, 0x8555_000000000000L + number));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
