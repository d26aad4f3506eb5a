package se.samverkan.report;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.finding.ThemeTrace;
import se.samverkan.interview.Quotation;
import se.samverkan.record.OrganisationId;
import se.samverkan.theme.ThemeId;

/**
 * Which quotations stand under which theme: at most three, from as many organisations as there are, and the same words never twice. Words
 * that were coded with few themes tell most of each of them and go first; so do organisations that have been heard least. Themes with few
 * quotations choose first.
 */
final class QuotationChoice {

    private static final int MOST = 3;

    private final Set<String> told = new HashSet<>();
    private final Multiset<OrganisationId> heard = HashMultiset.create();
    private final Multiset<String> themesOfWords = HashMultiset.create();
    private final ImmutableListMultimap.Builder<ThemeId, Quotation> chosen = ImmutableListMultimap.builder();

    private QuotationChoice() {}

    static ImmutableListMultimap<ThemeId, Quotation> of(List<ThemeTrace> traces) {
        QuotationChoice choice = new QuotationChoice();
        traces.forEach(trace ->
                trace.quotations().stream().map(Quotation::words).distinct().forEach(choice.themesOfWords::add));
        traces.stream().sorted(comparingInt(trace -> trace.quotations().size())).forEach(choice::choose);
        return choice.chosen.build();
    }

    private void choose(ThemeTrace trace) {
        List<Quotation> left = new ArrayList<>(trace.quotations());
        Set<OrganisationId> here = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            left.removeIf(quotation -> told.contains(quotation.words()));
            left.stream().min(mostTelling(here)).ifPresent(quotation -> {
                chosen.put(trace.theme().id(), quotation);
                told.add(quotation.words());
                here.add(quotation.organisation());
                heard.add(quotation.organisation());
            });
        }
    }

    private Comparator<Quotation> mostTelling(Set<OrganisationId> here) {
        return Comparator.<Quotation, Boolean>comparing(quotation -> here.contains(quotation.organisation()))
                .thenComparing(quotation -> themesOfWords.count(quotation.words()))
                .thenComparing(quotation -> heard.count(quotation.organisation()));
    }
}
