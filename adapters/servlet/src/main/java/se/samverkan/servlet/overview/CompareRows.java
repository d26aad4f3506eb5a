package se.samverkan.servlet.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.experience.Experience;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Likenesses;

/** What is compared, a row for each thing that at least one of them tells; failures before successes. */
final class CompareRows {
    private final View view;
    private final Likenesses likenesses;

    CompareRows(View view, Likenesses likenesses) {
        this.view = view;
        this.likenesses = likenesses;
    }

    List<CompareRow> of(List<Shown> shown) {
        List<CompareRow> rows = new ArrayList<>();
        add(rows, shown, "experience.municipalities", false, Shown::places);
        add(
                rows,
                shown,
                "peers.giver",
                false,
                each -> likenesses
                        .best(each.experience())
                        .map(like -> like.sentence(view))
                        .orElse(""));
        add(rows, shown, "experience.phase", false, each -> each.phase().text());
        add(rows, shown, "experience.fact.period", false, Shown::period);
        addText(rows, shown, "experience.problem", each -> each.work().problem());
        addText(rows, shown, "experience.actions", each -> each.work().actions());
        addText(rows, shown, "experience.outcome", each -> each.outcome().text());
        add(
                rows,
                shown,
                "experience.outcomeLevel",
                false,
                each -> each.experience()
                        .outcome()
                        .level()
                        .map(level -> level.name() + " " + view.word(level))
                        .orElse(""));
        add(
                rows,
                shown,
                "experience.evidenceStrength",
                false,
                each -> word(each.experience().outcome().strength()));
        addText(
                rows,
                shown,
                "experience.didNotWork",
                each -> lines(each.lessons().didNotWork()));
        addText(
                rows,
                shown,
                "experience.wouldChange",
                each -> lines(each.lessons().wouldChange()));
        addText(rows, shown, "experience.worked", each -> lines(each.lessons().worked()));
        addText(rows, shown, "experience.learned", each -> each.lessons().learned());
        addText(rows, shown, "experience.cost", each -> each.means().cost());
        addText(rows, shown, "experience.funding", each -> each.means().funding());
        addText(rows, shown, "experience.procurement", each -> each.means().procurement());
        addText(rows, shown, "experience.preconditions", each -> each.transfer().preconditions());
        addText(rows, shown, "experience.advice", each -> each.transfer().advice());
        addText(rows, shown, "experience.contactRole", each -> each.transfer().contactRole());
        return rows;
    }

    private String word(Optional<? extends Enum<?>> constant) {
        return constant.map(view::word).orElse("");
    }

    private static String lines(List<String> all) {
        return String.join("\n\n", all);
    }

    private void addText(List<CompareRow> rows, List<Shown> shown, String key, Function<Experience, String> of) {
        add(rows, shown, key, true, each -> of.apply(each.experience()));
    }

    private void add(List<CompareRow> rows, List<Shown> shown, String key, boolean told, Function<Shown, String> of) {
        List<String> cells = shown.stream().map(of).toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            boolean same = cells.size() > 1 && cells.stream().distinct().count() == 1;
            rows.add(new CompareRow(view.text(key), cells, told, same));
        }
    }
}
