package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

final class ReportTest {

    @Test
    void refuses_a_link_to_a_place_that_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(chapter("a", new Paragraph(Origin.GENUINE, List.of(Span.to("4", "kalla-4"))))))
                .withMessageContaining("kalla-4");
    }

    @Test
    void refuses_a_quotation_from_a_source_that_is_not_there() {
        Quotation quotation = new Quotation(
                Origin.EXAMPLE, "Ja.", Language.SWEDISH, "planerare", "Exempelkommun A", Optional.of("#kalla-1"));

        assertThatIllegalArgumentException().isThrownBy(() -> report(chapter("a", quotation)));
    }

    @Test
    void refuses_one_anchor_at_two_places() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(
                        chapter("a", Paragraph.of(Origin.GENUINE, "Ett")),
                        chapter("a", Paragraph.of(Origin.GENUINE, "Två"))))
                .withMessageContaining("'a' stands at two places");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "mailto:a@b.se", "#Å", "https://a b", "", "//a.se"})
    void leads_only_to_the_web_and_into_the_report(String target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.link("läs", target))
                .withMessageContaining("https://");
    }

    @Test
    void is_an_example_where_any_part_is() {
        ItemList mixed = ItemList.bullets(
                List.of(ItemList.Item.of(Origin.GENUINE, "Sant"), ItemList.Item.of(Origin.EXAMPLE, "Påhittat")));

        assertThat(mixed.origin()).isEqualTo(Origin.EXAMPLE);
        assertThat(ItemList.bullets(mixed.items().subList(0, 1)).origin()).isEqualTo(Origin.GENUINE);
    }

    @Test
    void refuses_a_row_of_another_length_and_a_drawing_without_an_axis() {
        List<Table.Column> columns = List.of(Table.Column.words("Tema"), Table.Column.words("Medel"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(columns, Table.Row.of(Origin.GENUINE, "Bilpool", List.of("1", "2"))))
                .withMessageContaining("2 columns but a row of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        columns, new Table.Row(Origin.GENUINE, Span.line("Bilpool"), List.of(new Cell.Bar(1, 1)))))
                .withMessageContaining("Column.drawn");
    }

    @Test
    void refuses_a_map_that_only_the_seeing_can_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PointMap("Karta", " ", List.of()));
    }

    @Test
    void places_a_value_beyond_its_axis_at_the_end() {
        Table.Axis axis = new Table.Axis(-1, 3, 0);

        assertThat(axis.position(0)).isEqualTo(0.25);
        assertThat(axis.position(7)).isEqualTo(1);
        assertThat(axis.position(-7)).isZero();
    }

    static Section chapter(String anchor, Block block) {
        return Section.titled(anchor, "Kapitel").with(block);
    }

    static Report report(Section... sections) {
        TitlePage page = new TitlePage(
                "PM 2026:1",
                Span.of("Det vi lärde oss"),
                Span.of("Slutsatser"),
                Origin.EXAMPLE,
                new Facts(List.of(Facts.Fact.of(Origin.GENUINE, "Datum", "23 november 2026"))),
                Optional.empty());
        return new Report(Language.SWEDISH, page, List.of(sections));
    }

    private static Table table(List<Table.Column> columns, Table.Row row) {
        return new Table("Tabell", columns, List.of(row), Optional.empty());
    }
}
