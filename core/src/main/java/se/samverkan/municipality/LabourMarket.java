package se.samverkan.municipality;

/**
 * A local labour market (LA-region, Statistics Sweden 2023): municipalities that commuting ties together.
 *
 * @param code such as {@code LA2301}
 * @since 0.1.0
 */
public record LabourMarket(String code) {

    /** Refuses a code of another form. */
    public LabourMarket {
        if (!code.matches("LA[0-9]{4}")) {
            throw new IllegalArgumentException(
                    "Labour market code '" + code + "' must be LA and four digits, such as LA2301");
        }
    }
}
