package se.samverkan.servlet.municipality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.municipality.County;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.municipality.SizeClass;
import se.samverkan.municipality.Trait;
import se.samverkan.record.SwedishOrder;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Filter;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Parameters;

/** Narrows the municipalities by what an address says: each way of narrowing must fit, by one of its values. */
final class MunicipalityFilter {
    private final Parameters query;
    private final List<Way> ways = new ArrayList<>();

    /**
     * One way of narrowing.
     *
     * @param name its name in the address
     * @param key the key of its words
     * @param values every value with its words
     * @param of the values of a municipality
     */
    private record Way(String name, String key, List<Choice> values, Function<Municipality, Stream<String>> of) {}

    MunicipalityFilter(Parameters query, Locale locale) {
        this.query = query;
        boolean english = locale.getLanguage().equals("en");
        ways.add(new Way(
                "grupp",
                "municipality.group",
                choices(
                        MunicipalityGroup.values(),
                        MunicipalityGroup::name,
                        each -> each.name() + " " + (english ? each.english() : each.swedish())),
                each -> Stream.of(each.group().name())));
        ways.add(new Way(
                "storlek",
                "municipality.size",
                choices(SizeClass.values(), SizeClass::name, each -> each.name(locale)),
                each -> Stream.of(each.size().name())));
        ways.add(new Way(
                "egenskap",
                "municipality.traits",
                choices(Trait.values(), Trait::name, each -> each.name(locale)),
                each -> each.traits().stream().map(Trait::name)));
        ways.add(new Way(
                "lan",
                "municipality.county",
                choices(MunicipalityCatalogue.bundled().counties().toArray(County[]::new), County::code, County::name),
                each -> Stream.of(each.county().code())));
    }

    private static <T> List<Choice> choices(T[] all, Function<T, String> value, Function<T, String> text) {
        return Arrays.stream(all)
                .map(each -> Choice.of(value.apply(each), text.apply(each)))
                .toList();
    }

    List<Municipality> found() {
        return MunicipalityCatalogue.bundled().all().stream()
                .filter(this::hasName)
                .filter(each -> ways.stream().allMatch(way -> fits(way, each)))
                .toList();
    }

    private boolean hasName(Municipality municipality) {
        String wanted = SwedishOrder.key(query.first("q").orElse("").strip());
        return SwedishOrder.key(municipality.name()).contains(wanted);
    }

    private boolean fits(Way way, Municipality municipality) {
        List<String> wanted = query.all(way.name());
        return wanted.isEmpty() || way.of().apply(municipality).anyMatch(wanted::contains);
    }

    /** The counts of a way are those of the other ways' finds, so that no choice leads to nothing unseen. */
    List<Filter> filters(View view) {
        return ways.stream()
                .map(way -> new Filter(
                        way.name(), view.text(way.key()), counted(way), query.all(way.name()), ways.indexOf(way) < 1))
                .toList();
    }

    private List<Choice> counted(Way way) {
        List<Municipality> others = MunicipalityCatalogue.bundled().all().stream()
                .filter(this::hasName)
                .filter(each -> ways.stream().allMatch(other -> other.name().equals(way.name()) || fits(other, each)))
                .toList();
        return way.values().stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.text(),
                        others.stream()
                                .filter(each -> way.of().apply(each).anyMatch(choice.value()::equals))
                                .count()))
                .toList();
    }

    boolean isNarrowing() {
        return query.first("q").isPresent()
                || ways.stream().anyMatch(way -> !query.all(way.name()).isEmpty());
    }
}
