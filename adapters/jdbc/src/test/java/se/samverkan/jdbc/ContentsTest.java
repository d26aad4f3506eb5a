package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.testkit.HeaderBuilder;

final class ContentsTest {

    private static final int PART = 256 * 1024;

    private final byte[] bytes = new byte[3 * PART + 17];
    private final ContentId id = new ContentId(UUID.randomUUID());

    ContentsTest() {
        new Random(20261125).nextBytes(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void a_content_is_kept_and_read_in_parts(TestDatabase database) throws IOException {
        try (JdbcRecordStore store = open(database)) {
            Contents contents = store.contents().orElseThrow();
            assertThat(contents.put(HeaderBuilder.NETWORK, id, new ByteArrayInputStream(bytes)))
                    .isEqualTo(bytes.length);

            LargestWrite read = new LargestWrite();
            assertThat(contents.copy(id, read)).isTrue();

            assertThat(read.all.toByteArray()).isEqualTo(bytes);
            assertThat(read.largest).isEqualTo(PART);
            assertThat(contents.total(HeaderBuilder.NETWORK)).isEqualTo(bytes.length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> contents.put(HeaderBuilder.NETWORK, id, InputStream.nullInputStream()))
                    .withMessageContaining(id.value().toString());
            assertThat(contents.remove(id)).isTrue();
            assertThat(contents.remove(id)).isFalse();
            assertThat(contents.copy(id, read)).isFalse();
            assertThat(contents.total(HeaderBuilder.NETWORK)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_fails_half_way_leaves_nothing_and_the_transaction_goes_on(TestDatabase database)
            throws IOException {
        try (JdbcRecordStore store = open(database)) {
            Contents contents = store.contents().orElseThrow();
            ContentId empty = new ContentId(UUID.randomUUID());

            store.inTransaction(() -> {
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(() -> contents.put(HeaderBuilder.NETWORK, id, breaking()))
                        .withMessage("broken");
                return kept(contents, empty);
            });

            assertThat(contents.total(HeaderBuilder.NETWORK)).isZero();
            assertThat(contents.copy(id, OutputStream.nullOutputStream())).isFalse();
            assertThat(contents.copy(empty, OutputStream.nullOutputStream())).isTrue();
        }
    }

    private InputStream breaking() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] some, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        });
    }

    private static long kept(Contents contents, ContentId empty) {
        try {
            return contents.put(HeaderBuilder.NETWORK, empty, InputStream.nullInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JdbcRecordStore open(TestDatabase database) {
        return new JdbcStorageProvider().open(database.fresh());
    }

    /** Knows the most bytes it was given at once. */
    private static final class LargestWrite extends OutputStream {
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private int largest;

        @Override
        public void write(int b) {
            all.write(b);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            largest = Math.max(largest, length);
            all.write(some, from, length);
        }
    }
}
