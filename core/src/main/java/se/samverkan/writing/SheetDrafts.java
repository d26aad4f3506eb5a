package se.samverkan.writing;

import static se.samverkan.experience.ExperienceField.MUNICIPALITIES;
import static se.samverkan.experience.ExperienceField.PHASE;
import static se.samverkan.experience.ExperienceField.THEMES;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Phase;
import se.samverkan.experience.SourceDraft;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.theme.Theme;

/** Turns the rows of a sheet into drafts by the headings of its first row. For one sheet, by one thread. */
final class SheetDrafts {

    private static final List<String> SOURCE = List.of("källa", "källor", "rapport", "source");
    private static final List<String> LINK = List.of("länk", "webbadress", "url", "link", "källalänk");
    private static final List<String> PUBLISHER = List.of("utgivare", "publisher");

    private static final Map<String, Phase> PHASES = ImmutableMap.<String, Phase>builder()
            .put("idé", Phase.IDEA)
            .put("förstudie", Phase.FEASIBILITY)
            .put("upphandling", Phase.PROCUREMENT)
            .put("pilot", Phase.PILOT)
            .put("försök", Phase.PILOT)
            .put("idrift", Phase.IN_OPERATION)
            .put("drift", Phase.IN_OPERATION)
            .put("avslutad", Phase.FINISHED)
            .put("klar", Phase.FINISHED)
            .put("avvecklad", Phase.DISCONTINUED)
            .put("avveckladiförtid", Phase.DISCONTINUED)
            .put("nedlagd", Phase.DISCONTINUED)
            .put("avbruten", Phase.DISCONTINUED)
            .build();

    private final List<Theme> themes;
    private final Map<String, String> members;
    private final Map<Integer, ExperienceField> columns = new LinkedHashMap<>();
    private final Map<String, Integer> source = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * Reads the headings.
     *
     * @param headings the first row
     * @param themes what the network's themes are called
     * @param members the codes of municipalities that take part, by name; some may be invented as examples and unknown to the catalogue
     */
    SheetDrafts(Sheet.Row headings, List<Theme> themes, Map<String, String> members) {
        this.themes = themes;
        this.members = members;
        for (int column = 0; column < headings.cells().size(); column++) {
            place(column, headings.cell(column));
        }
    }

    private void place(int column, String heading) {
        String plain = SheetColumn.plain(heading);
        Optional<ExperienceField> field =
                SheetColumn.named(heading).map(SheetColumn::field).filter(known -> !columns.containsValue(known));
        if (field.isPresent()) {
            columns.put(column, field.get());
        } else if (SOURCE.contains(plain)) {
            source.putIfAbsent("title", column);
        } else if (LINK.contains(plain)) {
            source.putIfAbsent("url", column);
        } else if (PUBLISHER.contains(plain)) {
            source.putIfAbsent("publisher", column);
        } else if (!plain.isEmpty()) {
            unknown.add(heading);
        }
    }

    /** What the headings say that nobody understands, or that nothing is understood. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        unknown.forEach(heading ->
                found.add(Problem.invalid("columns", "unknown-column").with("value", heading)));
        return found;
    }

    /** Without a title or a lesson a row says nothing. */
    boolean areUsable() {
        return columns.containsValue(ExperienceField.TITLE) || columns.containsValue(ExperienceField.LEARNED);
    }

    ExperienceDraft draft(Sheet.Row row) {
        ExperienceDraft draft = ExperienceDraft.empty();
        for (Map.Entry<Integer, ExperienceField> column : columns.entrySet()) {
            draft = draft.with(column.getValue(), values(column.getValue(), row.cell(column.getKey())));
        }
        String url = source(row, "url");
        String title = source(row, "title");
        return draft.with(new SourceDraft(title.isEmpty() ? url : title, url, source(row, "publisher"), "", false));
    }

    private String source(Sheet.Row row, String part) {
        Integer column = source.get(part);
        return column == null ? "" : row.cell(column);
    }

    private List<String> values(ExperienceField field, String cell) {
        if (field == MUNICIPALITIES) {
            return parts(cell, "[,;\n]").map(this::municipality).toList();
        }
        if (field == THEMES) {
            return themes(cell);
        }
        if (field == PHASE) {
            return List.of(Optional.ofNullable(PHASES.get(SheetColumn.plain(cell)))
                    .map(Enum::name)
                    .orElse(cell));
        }
        return field.isList() ? parts(cell, "[\n;]").toList() : List.of(cell);
    }

    private static Stream<String> parts(String cell, String between) {
        return Stream.of(cell.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String municipality(String name) {
        return MunicipalityCatalogue.bundled()
                .byName(name)
                .map(Municipality::code)
                .map(MunicipalityCode::value)
                .orElseGet(() -> members.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }

    /** A theme's own name may hold a comma. */
    private List<String> themes(String cell) {
        Optional<String> whole = theme(cell);
        return whole.isPresent()
                ? List.of(whole.get())
                : parts(cell, "[,;\n]").map(part -> theme(part).orElse(part)).toList();
    }

    private Optional<String> theme(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return themes.stream()
                .filter(theme -> Stream.of(
                                theme.key(), theme.name(Locale.ENGLISH), theme.name(Locale.forLanguageTag("sv")))
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(wanted)))
                .map(Theme::key)
                .findFirst();
    }
}
