package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Place;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordQuery.Order;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/** Clause 7 of {@link se.samverkan.record.RecordStore}: a slice holds what follows a place, whatever happens before it. */
abstract class SliceClauses extends ErasureClauses {

    private static final int MANY = 53;
    private static final int MORE_THAN_A_SLICE = PageRequest.MOST + 3;

    /** More than any test saves. */
    private static final int ENDLESS = 10_000;

    @Test
    void store_7_slices_together_are_the_whole_list() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(21).many(MANY));
        for (Order order : Order.values()) {
            RecordQuery<Probe> query = in(order).page(1, 10);
            assertThat(sliced(query, Optional.empty(), ALL))
                    .as("%s", order)
                    .containsExactlyElementsOf(expected(saved, query, ALL));
        }
    }

    @Test
    void store_7_all_that_a_query_finds_are_its_slices_together() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(25).many(MORE_THAN_A_SLICE));
        for (Order order : Order.values()) {
            RecordQuery<Probe> query = in(order).page(2, 1);
            assertThat(store().all(query, ALL))
                    .as("%s, whatever its page", order)
                    .containsExactlyElementsOf(expected(saved, query, ALL));
        }
        Visibility open = Visibility.publicIn(Probes.NETWORKS.get(0));
        RecordQuery<Probe> some = RecordQuery.of(Probe.TYPE).with("theme", Probes.THEMES.get(0));
        assertThat(store().all(some, open)).containsExactlyElementsOf(expected(saved, some, open));
    }

    @Test
    void store_7_records_with_the_same_title_or_moment_are_passed_one_by_one() {
        List<Probe> saved = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            saved.add(save(Probes.plain(i).withTitle(i % 2 == 0 ? "lika" : "Lika")));
        }
        for (Order order : Order.values()) {
            RecordQuery<Probe> query = in(order).page(1, 1);
            assertThat(sliced(query, Optional.empty(), ALL))
                    .as("%s", order)
                    .containsExactlyElementsOf(expected(saved, query, ALL));
        }
    }

    @Test
    void store_7_a_slice_that_ends_with_the_list_has_nothing_after_it() {
        saveAll(Probe.TYPE, new Probes(22).many(10));
        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE);

        assertThat(store().slice(query.page(1, 10), Optional.empty(), ALL).next())
                .isEmpty();
        assertThat(store().slice(query.page(1, 9), Optional.empty(), ALL).next())
                .isPresent();
        assertThat(store().slice(query.with("theme", "ingenstans"), Optional.empty(), ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void store_7_what_follows_a_place_is_the_same_while_records_before_it_come_and_go() {
        List<Probe> saved = expected(saveAll(Probe.TYPE, new Probes(23).many(30)), RecordQuery.of(Probe.TYPE), ALL);
        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE).page(1, 10);
        Place place = store().slice(query, Optional.empty(), ALL).next().orElseThrow();

        saved.subList(0, 10).stream().limit(4).forEach(this::destroy);
        save(Probes.plain(1).withTitle("00 före alla andra"));
        save(Probes.plain(2).withTitle("00 före alla andra"));
        save(saved.get(5).withTitle("0 fortfarande före"));

        assertThat(sliced(query, Optional.of(place), ALL)).containsExactlyElementsOf(saved.subList(10, 30));
    }

    @Test
    void store_7_a_place_stands_when_the_record_that_stood_there_is_destroyed() {
        List<Probe> saved =
                saveAll(Probe.TYPE, List.of(Probes.plain(1), Probes.plain(2), Probes.plain(3), Probes.plain(4)));
        for (Order order : List.of(Order.TITLE, Order.OLDEST_FIRST)) {
            RecordQuery<Probe> query = in(order).page(1, 2);
            Place place = store().slice(query, Optional.empty(), ALL).next().orElseThrow();
            stored(saved.get(1)).ifPresent(this::destroy);

            assertThat(store().slice(query, Optional.of(place), ALL).items())
                    .as("%s", order)
                    .containsAnyElementsOf(saved.subList(2, 4))
                    .doesNotContainAnyElementsOf(saved.subList(0, 2));
        }
    }

    @Test
    void store_7_what_comes_after_the_place_meanwhile_is_met() {
        save(Probes.plain(1).withTitle("Arboga"));
        save(Probes.plain(2).withTitle("Mora"));
        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE).page(1, 1);
        Place place = store().slice(query, Optional.empty(), ALL).next().orElseThrow();
        save(Probes.plain(3).withTitle("Öland"));
        save(Probes.plain(4).withTitle("Åmål"));

        assertThat(sliced(query, Optional.of(place), ALL))
                .extracting(Probe::title)
                .containsExactly("Mora", "Åmål", "Öland");
    }

    @Test
    void store_7_a_slice_holds_what_the_reader_may_see_and_looks_for() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(24).many(MANY));
        Visibility open = Visibility.publicIn(Probes.NETWORKS.get(0));
        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE)
                .withAny("theme", Probes.THEMES.subList(0, 3))
                .newestFirst()
                .page(1, 2);

        assertThat(sliced(query, Optional.empty(), open)).containsExactlyElementsOf(expected(saved, query, open));
        assertThat(sliced(query, Optional.empty(), ALL)).containsExactlyElementsOf(expected(saved, query, ALL));
    }

    @Test
    void store_7_slices_are_sorted_as_a_swede_expects() {
        List<String> titles = List.of("Öland", "Zorn", "åre", "Ärtemark", "Arboga", "Åmål", "Élan", "2 hjul");
        for (int i = 0; i < titles.size(); i++) {
            save(Probes.plain(i).withTitle(titles.get(i)));
        }

        assertThat(sliced(RecordQuery.of(Probe.TYPE).page(1, 3), Optional.empty(), ALL))
                .extracting(Probe::title)
                .containsExactly("2 hjul", "Arboga", "Élan", "Zorn", "Åmål", "åre", "Ärtemark", "Öland");
    }

    /** Everything after a place, slice by slice, each place by way of its token. */
    private List<Probe> sliced(RecordQuery<Probe> query, Optional<Place> after, Visibility visibility) {
        List<Probe> read = new ArrayList<>();
        Optional<Place> place = after;
        do {
            Slice<Probe> slice = store().slice(query, place, visibility);
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(query.page().limit());
            read.addAll(slice.items());
            assertThat(read.size()).as("records in a list that must end").isLessThan(ENDLESS);
            place = slice.next().map(next -> Place.of(next.token()).orElseThrow());
        } while (place.isPresent());
        return read;
    }
}
