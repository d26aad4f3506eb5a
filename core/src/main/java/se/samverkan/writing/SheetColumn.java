package se.samverkan.writing;

import static se.samverkan.experience.ExperienceField.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.ExperienceField;

/** What the headings of a spreadsheet are called in Swedish and English, besides the names of the fields. */
enum SheetColumn {
    TITLE_COLUMN(TITLE, "titel rubrik vadgjordeni namn"),
    MUNICIPALITIES_COLUMN(MUNICIPALITIES, "kommun kommuner vilkenkommun municipality"),
    THEMES_COLUMN(THEMES, "tema teman vilkettema theme"),
    PHASE_COLUMN(PHASE, "skede fas status hurlångtkomni stage"),
    START_COLUMN(START_YEAR, "startår start frånår year år"),
    END_COLUMN(END_YEAR, "slutår slut tillår end"),
    PROBLEM_COLUMN(PROBLEM, "bakgrund utmaning varför background"),
    ACTIONS_COLUMN(ACTIONS, "dethärgjordes vadgjordes åtgärd åtgärder genomförande insats"),
    ACTORS_COLUMN(ACTORS, "aktörer parter samarbete partners"),
    COST_COLUMN(COST, "kostnad budget pris"),
    FUNDING_COLUMN(FUNDING, "finansiering finansiär"),
    PROCUREMENT_COLUMN(PROCUREMENT, "upphandling upphandlingsform"),
    LEGAL_COLUMN(LEGAL_BASIS, "lag lagstöd rättsliggrund lagplanellerbeslut beslut"),
    OUTCOME_COLUMN(OUTCOME, "resultat utfall effekt sågickdet result"),
    LEVEL_COLUMN(OUTCOME_LEVEL, "effektnivå maxsumo effektnivåmaxsumo"),
    STRENGTH_COLUMN(EVIDENCE_STRENGTH, "hurväldetärvisat underlag evidens evidence"),
    LEARNED_COLUMN(LEARNED, "lärdom lärdomar vadlärdenier detvilärdeoss lesson lessons"),
    WORKED_COLUMN(WORKED, "fungerade detsomfungerade framgångar successes"),
    FAILED_COLUMN(DID_NOT_WORK, "gicksnett detsomgicksnett fungeradeinte detsomintefungerade misslyckanden failures"),
    CHANGE_COLUMN(WOULD_CHANGE, "görannorlunda skullegöraannorlunda vadskullenigöraannorlunda improvements"),
    PRECONDITIONS_COLUMN(PRECONDITIONS, "förutsättningar"),
    ADVICE_COLUMN(ADVICE, "råd rådtillandra rådtilldensomvillgöralikadant"),
    ROLE_COLUMN(CONTACT_ROLE, "kontakt kontaktroll roll contact"),
    DOUBTS_COLUMN(DOUBTS, "förbehåll osäkerhet"),
    VALID_COLUMN(VALID_UNTIL, "gällertill gällertillochmed giltig"),
    VERIFIED_COLUMN(LAST_VERIFIED, "senastkontrollerad kontrollerad");

    private final ExperienceField field;
    private final List<String> names;

    SheetColumn(ExperienceField field, String names) {
        this.field = field;
        this.names = Stream.concat(Stream.of(plain(field.field())), Stream.of(names.split(" ")))
                .toList();
    }

    ExperienceField field() {
        return field;
    }

    static Optional<SheetColumn> named(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** Only letters count, and not whether they are large. */
    static String plain(String heading) {
        return heading.replaceAll("\\([^)]*\\)", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
