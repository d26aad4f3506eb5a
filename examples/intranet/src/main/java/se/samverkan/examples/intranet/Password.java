package se.samverkan.examples.intranet;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: salted and hashed by PBKDF2 with HMAC-SHA-256 (RFC 8018).
 *
 * @param iterations how many times it is hashed
 * @param salt the salt, hexadecimal
 * @param hash the hash, 256 bits, hexadecimal
 */
record Password(int iterations, String salt, String hash) {

    private static final int BITS = 256;

    /** Whether this is what was typed; takes the same time whatever was typed. */
    boolean is(String typed) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash), hashed(typed));
    }

    private byte[] hashed(String typed) {
        PBEKeySpec spec = new PBEKeySpec(typed.toCharArray(), HexFormat.of().parseHex(salt), iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256, which every Java since 8 has", e);
        } finally {
            spec.clearPassword();
        }
    }
}
