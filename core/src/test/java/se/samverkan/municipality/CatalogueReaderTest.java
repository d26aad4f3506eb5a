package se.samverkan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueReaderTest {

    private static final String COUNTY = "24\tVästerbottens län\tVästerbotten\tSE-AC\tSE331\tUPPER_NORRLAND\tNORRLAND";
    private static final String UMEA =
            "2480\tUmeå\tUmeå kommun\t\t24\t133091\t132235\t130224\t2317.27\t63.8\t20.2\tB3\tLA2360\tCITY\tyes";
    private static final String VANNAS =
            "2460\tVännäs\tVännäs kommun\t\t24\t9100\t9000\t8900\t530.0\t63.9\t19.7\tB4\tLA2360\tRURAL\tno";

    private static List<Table.Row> table(String name, List<String> columns, String... rows) {
        try {
            String text = String.join("\t", columns) + "\n" + String.join("\n", rows);
            return Table.read(name, columns, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MunicipalityCatalogue read(String county, String municipality, String borders) {
        return CatalogueReader.of(
                table("counties.tsv", CatalogueReader.COUNTY, county),
                table("municipalities.tsv", CatalogueReader.MUNICIPALITY, VANNAS, municipality),
                table("neighbours.tsv", CatalogueReader.NEIGHBOURS, borders));
    }

    @Test
    void reads_sound_tables() {
        MunicipalityCatalogue catalogue = read(COUNTY, UMEA, "2480\t2460");

        assertThat(catalogue.all()).extracting(Municipality::name).containsExactly("Umeå", "Vännäs");
        assertThat(catalogue.neighbours(MunicipalityCode.of("2460")))
                .extracting(Municipality::name)
                .containsExactly("Umeå");
    }

    @ParameterizedTest
    @CsvSource({
        "133091,many,population_2025",
        "2480,248,code",
        "kommun\t\t24,kommun\t\t25,county",
        "B3,B9,group",
        "CITY,BIG,urbanisation",
        "yes,maybe,university_town",
        "LA2360,2360,labour_market",
        "2317.27,wide,land_km2",
        "63.8,north,latitude"
    })
    void a_damaged_value_is_told_with_row_and_column(String sound, String damaged, String column) {
        assertThatThrownBy(() -> read(COUNTY, UMEA.replaceFirst(sound, damaged), "2480\t2460"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("municipalities.tsv, row 3, column " + column);
    }

    @ParameterizedTest
    @CsvSource({"2317.27,0", "63.8,163.8", "2480,2580"})
    void a_row_that_does_not_hold_together_is_told(String sound, String damaged) {
        assertThatThrownBy(() -> read(COUNTY, UMEA.replaceFirst(sound, damaged), "2480\t2460"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("municipalities.tsv, row 3, the row does not hold together");
    }

    @Test
    void a_border_with_nobody_is_told() {
        assertThatThrownBy(() -> read(COUNTY, UMEA, "2480\t2460 9999"))
                .hasMessageContaining("neighbours.tsv, row 2, column neighbours")
                .hasMessageContaining("9999");
    }

    @Test
    void a_missing_value_and_a_missing_column_are_told() {
        assertThatThrownBy(() -> read(COUNTY.replace("\tNORRLAND", ""), UMEA, "2480\t2460"))
                .hasMessage("counties.tsv, row 2: 6 values in 7 columns");
        assertThatThrownBy(() -> Table.read("counties.tsv", CatalogueReader.COUNTY, new StringReader("code\tname\n")))
                .hasMessageContaining("counties.tsv, row 1: the columns are code\tname, not code name short_name");
    }

    @Test
    void a_table_that_is_gone_is_told() {
        assertThatThrownBy(() -> Table.bundled("nothing.tsv", List.of("code")))
                .hasMessageContaining("The library lacks nothing.tsv");
    }
}
