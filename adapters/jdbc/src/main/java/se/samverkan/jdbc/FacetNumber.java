package se.samverkan.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number that stands for a value in the indexes of facets, which would be several times as wide with the value itself: the first 48 bits of
 * the SHA-256 of network, type, name and value. The migrations count it in SQL. Two values may share one; queries compare the value too.
 */
final class FacetNumber {

    private static final int UNUSED_BITS = 16;

    private FacetNumber() {}

    static long of(String network, String type, String name, String value) {
        String text = network + "/" + type + "/" + name + "=" + value;
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
