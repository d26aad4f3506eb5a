package se.samverkan.servlet.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of network addresses in the notation of RFC 4632, such as {@code 10.0.0.0/24}, or a single address. Immutable.
 *
 * @since 0.1.0
 */
public final class AddressRange {
    private static final int BITS = 8;
    private final byte[] network;
    private final int prefix;

    private AddressRange(byte[] network, int prefix) {
        this.network = network;
        this.prefix = prefix;
    }

    /**
     * Reads a range. Names of machines are refused, since they would be looked up.
     *
     * @param text an IPv4 or IPv6 address, with or without a prefix length
     * @return the range
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    public static AddressRange of(String text) {
        int slash = text.indexOf('/');
        byte[] network = address(slash < 0 ? text : text.substring(0, slash), text);
        int most = network.length * BITS;
        String length = slash < 0 ? String.valueOf(most) : text.substring(slash + 1);
        if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > most) {
            throw new IllegalArgumentException(
                    "'" + text + "' has a prefix length that is not 0-" + most + ": write for example 10.0.0.0/24");
        }
        return new AddressRange(network, Integer.parseInt(length));
    }

    private static byte[] address(String literal, String text) {
        boolean v4 = literal.matches("(\\d{1,3}\\.){3}\\d{1,3}");
        boolean v6 = literal.indexOf(':') >= 0 && literal.matches("[0-9A-Fa-f:.]+");
        try {
            if (v4 || v6) {
                return InetAddress.getByName(literal).getAddress();
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + text + "' is not an address: write for example 10.0.0.5", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not an address: write for example 10.0.0.5");
    }

    /**
     * Whether an address lies in the range.
     *
     * @param address an IPv4 or IPv6 address as the container gives it
     * @return true if so; false for what is no address
     */
    public boolean contains(String address) {
        int zone = address.indexOf('%');
        String literal = zone < 0 ? address : address.substring(0, zone);
        try {
            byte[] other = address(literal.replaceAll("[\\[\\]]", ""), address);
            return other.length == network.length && sameBits(other);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean sameBits(byte[] other) {
        int whole = prefix / BITS;
        if (!Arrays.equals(network, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = prefix % BITS;
        int mask = (0xFF << (BITS - rest)) & 0xFF;
        return rest == 0 || (network[whole] & mask) == (other[whole] & mask);
    }
}
