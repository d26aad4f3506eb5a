package se.samverkan.municipality;

/**
 * A municipality's four-digit code (Statistics Sweden, kommunkod); the first two digits are its county's.
 *
 * @param value four digits, such as {@code 2480} for Umeå
 * @since 0.1.0
 */
public record MunicipalityCode(String value) {

    /** Refuses what is not four digits. */
    public MunicipalityCode {
        if (value.length() != 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "Municipality code '" + value + "' must be four digits, such as 2480 for Umeå");
        }
    }

    /**
     * Reads a code.
     *
     * @param value four digits
     * @return the code
     * @throws IllegalArgumentException if it is not four digits
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
