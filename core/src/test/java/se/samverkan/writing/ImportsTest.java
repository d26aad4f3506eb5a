package se.samverkan.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.experience.ExperienceField.DID_NOT_WORK;
import static se.samverkan.experience.ExperienceField.MUNICIPALITIES;
import static se.samverkan.experience.ExperienceField.PHASE;
import static se.samverkan.experience.ExperienceField.THEMES;
import static se.samverkan.experience.ExperienceField.TITLE;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.SourceDraft;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Organisation;
import se.samverkan.record.Origin;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Themes;

final class ImportsTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Imports imports = network.samverkan().imports();
    private final Actor official = network.official(0);

    @BeforeEach
    void name_a_theme() {
        network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft("gang", "Gång, cykel", "Walking", "", List.of()))
                .orThrow();
    }

    @Test
    void municipalities_that_take_part_are_known_by_their_names_in_the_network() {
        Administration office = network.samverkan().administration();
        office.admit(
                        network.administrator(),
                        new Administration.NewOrganisation(
                                "Exempelkommun Ö",
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of("9928")),
                                Optional.empty(),
                                Origin.EXAMPLE))
                .orThrow();

        PendingImport waiting = prepared(List.of("Titel", "Kommun"), List.of("Bro", "exempelkommun ö, Umeå"));

        assertThat(waiting.rows().get(0).draft().all(MUNICIPALITIES)).containsExactly("9928", "2480");
    }

    private static Sheet sheet(List<?>... rows) {
        List<Sheet.Row> all = new java.util.ArrayList<>();
        for (List<?> row : rows) {
            all.add(new Sheet.Row(
                    all.size() + 1, row.stream().map(Object::toString).toList()));
        }
        return new Sheet(all, List.of());
    }

    private PendingImport prepared(List<?>... rows) {
        return imports.prepare(official, "lista.csv", sheet(rows)).orThrow();
    }

    @Test
    void headings_as_people_write_them_are_understood() {
        PendingImport waiting = prepared(
                List.of("TITEL", "Kommun(er)", "Tema", "Gick snett", "Skede", "Källa", "Länk"),
                List.of(
                        "Bro",
                        "Växjö; Umeå kommun",
                        "gång, cykel",
                        "Det ena\nDet andra",
                        "Avvecklad i förtid",
                        "En rapport",
                        "https://exempel.invalid"));

        PendingImport.Row row = waiting.rows().get(0);
        assertThat(row.draft().text(TITLE)).isEqualTo("Bro");
        assertThat(row.draft().all(MUNICIPALITIES)).containsExactly("0780", "2480");
        assertThat(row.draft().all(THEMES)).containsExactly("gang");
        assertThat(row.draft().all(DID_NOT_WORK)).containsExactly("Det ena", "Det andra");
        assertThat(row.draft().text(PHASE)).isEqualTo("DISCONTINUED");
        assertThat(row.draft().sources()).extracting(SourceDraft::url).containsExactly("https://exempel.invalid");
        assertThat(row.missing()).isEmpty();
    }

    @Test
    void each_row_tells_what_it_lacks_and_columns_that_nobody_understands_are_named() {
        PendingImport waiting = prepared(
                List.of("Titel", "Kommun", "Favoritfärg"), List.of("Bro", "Lillviken", "grön"), List.of("", "", "röd"));

        assertThat(waiting.notes())
                .containsExactly(Problem.invalid("columns", "unknown-column").with("value", "Favoritfärg"));
        assertThat(waiting.rows()).hasSize(1);
        assertThat(waiting.rows().get(0).missing())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("missing", "unknown-municipality", "missing");
    }

    @Test
    void only_the_chosen_rows_become_drafts_and_the_import_is_gone() {
        PendingImport waiting = prepared(List.of("Titel"), List.of("Ett"), List.of("Två"), List.of("Tre"));

        List<Manuscript> made =
                imports.confirm(official, waiting, ImmutableSortedSet.of(2, 4)).orThrow();

        assertThat(made).extracting(Manuscript::title).containsExactly("Ett", "Tre");
        assertThat(imports.find(official, waiting.id())).isEmpty();
        assertThat(network.samverkan().manuscripts().all(official)).hasSize(2);
    }

    @Test
    void confirming_twice_makes_no_more_drafts() {
        PendingImport waiting = prepared(List.of("Titel"), List.of("Ett"));
        imports.confirm(official, waiting, ImmutableSortedSet.of(2)).orThrow();

        Result<List<Manuscript>> again = imports.confirm(official, waiting, ImmutableSortedSet.of(2));

        assertThat(Problems.of(again)).containsExactly(": import-done");
        assertThat(network.samverkan().manuscripts().all(official)).hasSize(1);
    }

    @Test
    void a_row_that_is_too_long_undoes_the_whole_import() {
        String lesson = "x".repeat(Manuscripts.LONGEST);
        PendingImport waiting = prepared(List.of("Titel", "Lärdom"), List.of("Ett", "y"), List.of("Två", lesson));

        assertThat(Problems.of(imports.confirm(official, waiting, ImmutableSortedSet.of(2, 3))))
                .containsExactly(": draft-too-long");
        assertThat(network.samverkan().manuscripts().all(official)).isEmpty();
        assertThat(imports.find(official, waiting.id())).isPresent();
    }

    @Test
    void a_sheet_without_a_heading_that_is_understood_or_without_rows_is_refused() {
        assertThat(Problems.of(imports.prepare(official, "a", sheet(List.of("Färg"), List.of("grön")))))
                .containsExactly("file: no-known-column");
        assertThat(Problems.of(imports.prepare(official, "a", sheet(List.of("Titel")))))
                .containsExactly("file: sheet-empty");
    }

    @Test
    void only_its_sender_sees_an_import() {
        PendingImport waiting = prepared(List.of("Titel"), List.of("Ett"));

        assertThat(imports.find(network.official(0), waiting.id())).isEmpty();
        assertThat(imports.find(network.coordinator(), waiting.id())).isEmpty();
    }
}
