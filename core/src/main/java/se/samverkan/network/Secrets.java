package se.samverkan.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * Secrets in addresses, for those who do not log in: whoever has one may do what it was made for. It is told once and only its hash is kept, so that
 * nobody who reads the storage can use it. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Secrets {

    private Secrets() {}

    /**
     * A new secret.
     *
     * @param records gives the chance, by new ids
     * @return 64 hexadecimal digits, of which 244 bits are random
     */
    public static String fresh(Records records) {
        return (records.newId().toString() + records.newId()).replace("-", "");
    }

    /**
     * What is kept of a secret.
     *
     * @param secret the secret, or what somebody takes for one
     * @return its SHA-256 in hexadecimal digits
     */
    public static String hash(String secret) {
        return Hashing.sha256().hashString(secret, UTF_8).toString();
    }
}
