package se.samverkan.selection;

/**
 * How many municipalities with one value of a feature are in the panel and in the country.
 *
 * @param value the value, such as {@code C7}
 * @param panel how many of the panel have it
 * @param country how many of the country have it
 * @param seats the size of the panel
 * @param municipalities the number of municipalities in the country
 * @since 0.1.0
 */
public record ValueSpread(String value, int panel, int country, int seats, int municipalities) {

    /**
     * The panel's share.
     *
     * @return 0 to 1; 0 for an empty panel
     */
    public double panelShare() {
        return seats == 0 ? 0 : (double) panel / seats;
    }

    /**
     * The country's share.
     *
     * @return 0 to 1
     */
    public double countryShare() {
        return (double) country / municipalities;
    }
}
