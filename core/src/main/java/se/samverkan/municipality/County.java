package se.samverkan.municipality;

import static java.util.Objects.requireNonNull;

/**
 * A county (län).
 *
 * @param code two digits (Statistics Sweden), such as {@code 24}
 * @param name its full name, such as {@code Västerbottens län}
 * @param shortName its name without the word for county, such as {@code Västerbotten}
 * @param iso its ISO 3166-2 code, such as {@code SE-AC}
 * @param nuts its NUTS 3 code, such as {@code SE331}
 * @param area the national area (riksområde) it belongs to
 * @param part the part of the country (landsdel) it lies in
 * @since 0.1.0
 */
public record County(
        String code, String name, String shortName, String iso, String nuts, NationalArea area, PartOfSweden part) {

    /** Refuses codes of another form. */
    public County {
        check(code, "[0-9]{2}", "two digits, such as 24");
        requireNonNull(name, "name");
        requireNonNull(shortName, "shortName");
        check(iso, "SE-[A-Z]{1,2}", "an ISO 3166-2 code, such as SE-AC");
        check(nuts, "SE[0-9]{3}", "a NUTS 3 code, such as SE331");
        requireNonNull(area, "area");
        requireNonNull(part, "part");
    }

    private static void check(String value, String form, String wanted) {
        if (!value.matches(form)) {
            throw new IllegalArgumentException("County code '" + value + "' must be " + wanted);
        }
    }
}
