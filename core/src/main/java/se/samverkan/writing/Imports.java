package se.samverkan.writing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Members;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/**
 * Reads experiences in from spreadsheets: first what each row would become and what it lacks, then, when the sender has said yes, a draft of
 * each chosen row; all of them or none. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Imports {

    private static final int LONGEST_NAME = 200;

    private final Records records;
    private final ExperienceBank bank;
    private final Manuscripts manuscripts;
    private final Manuscripts.Discarding discarding;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param bank checks what is read in
     * @param manuscripts where the drafts are kept
     * @param discarding throws away what has been read in
     */
    public Imports(Records records, ExperienceBank bank, Manuscripts manuscripts, Manuscripts.Discarding discarding) {
        this.records = requireNonNull(records, "records");
        this.bank = requireNonNull(bank, "bank");
        this.manuscripts = requireNonNull(manuscripts, "manuscripts");
        this.discarding = requireNonNull(discarding, "discarding");
    }

    /**
     * Shows what a sheet would become, without making any draft.
     *
     * @param actor who reads it in
     * @param fileName the name of the file
     * @param sheet the sheet, its headings in the first row
     * @return the import, waiting for the actor's yes, or why nothing can be made of the sheet
     */
    public Result<PendingImport> prepare(Actor actor, String fileName, Sheet sheet) {
        if (sheet.rows().size() < 2) {
            return Result.refused(Problem.invalid("file", "sheet-empty"));
        }
        List<Theme> themes = new Themes(records).all(actor);
        SheetDrafts drafts = new SheetDrafts(sheet.rows().get(0), themes, members(actor));
        if (!drafts.areUsable()) {
            return Result.refused(Problem.invalid("file", "no-known-column"));
        }
        List<PendingImport.Row> rows = rows(actor, sheet, drafts);
        if (rows.isEmpty()) {
            return Result.refused(Problem.invalid("file", "sheet-empty"));
        }
        List<Problem> notes = Stream.concat(sheet.notes().stream(), drafts.problems().stream())
                .toList();
        return records.create(
                actor,
                PendingImport.TYPE,
                Sharing.DRAFT,
                Language.SWEDISH,
                header -> new PendingImport(new PendingImportId(records.newId()), header, name(fileName), rows, notes));
    }

    private Map<String, String> members(Actor actor) {
        Map<String, String> codes = new HashMap<>();
        for (Organisation each : new Members(records).organisations(actor)) {
            each.municipality().ifPresent(code -> codes.put(each.title().toLowerCase(Locale.ROOT), code.value()));
        }
        return codes;
    }

    private List<PendingImport.Row> rows(Actor actor, Sheet sheet, SheetDrafts columns) {
        List<Integer> numbers = new ArrayList<>();
        List<ExperienceDraft> drafts = new ArrayList<>();
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            ExperienceDraft draft = columns.draft(row);
            if (!draft.equals(ExperienceDraft.empty())) {
                numbers.add(row.number());
                drafts.add(draft);
            }
        }
        List<List<Problem>> missing = bank.problems(actor, drafts);
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> new PendingImport.Row(numbers.get(i), drafts.get(i), missing.get(i)))
                .toList();
    }

    private static String name(String fileName) {
        String name = fileName.strip();
        return name.isEmpty() ? "…" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Looks up a waiting import.
     *
     * @param actor who reads it in
     * @param id the import
     * @return the import, empty if it is not the actor's or is done
     */
    public Optional<PendingImport> find(Actor actor, PendingImportId id) {
        return records.find(actor, PendingImport.TYPE, id);
    }

    /**
     * Makes a draft of each chosen row and forgets the import.
     *
     * @param actor who reads it in
     * @param waiting the import as read
     * @param chosen the numbers of the rows that are wanted
     * @return the drafts in the order of the rows, or why not: none then is made
     */
    public Result<List<Manuscript>> confirm(Actor actor, PendingImport waiting, Set<Integer> chosen) {
        if (waiting.rows().stream().noneMatch(row -> chosen.contains(row.number()))) {
            return Result.refused(Problem.invalid("rows", "missing"));
        }
        return records.together(() -> {
            List<Manuscript> made = new ArrayList<>();
            for (PendingImport.Row row : waiting.rows()) {
                if (chosen.contains(row.number())) {
                    Result<Manuscript> begun = manuscripts.begin(actor, row.draft());
                    if (!begun.isDone()) {
                        return begun.map(List::of);
                    }
                    made.add(begun.orThrow());
                }
            }
            Result<?> gone = discard(actor, waiting);
            return gone.isDone() ? Result.done(made) : Result.refused(whyNot(actor, waiting, gone));
        });
    }

    /** It may be gone already, or there and kept, such as by a legal hold. */
    private List<Problem> whyNot(Actor actor, PendingImport waiting, Result<?> gone) {
        return gone instanceof Result.Refused<?> refused
                        && find(actor, waiting.id()).isPresent()
                ? refused.problems()
                : List.of(Problem.conflict("", "import-done"));
    }

    /**
     * Forgets an import without making any draft.
     *
     * @param actor who reads it in
     * @param waiting the import as read
     * @return whether it is gone, or why not
     */
    public Result<?> discard(Actor actor, PendingImport waiting) {
        return discarding.discard(
                actor, PendingImport.TYPE.ref(waiting.id()), waiting.header().version());
    }
}
