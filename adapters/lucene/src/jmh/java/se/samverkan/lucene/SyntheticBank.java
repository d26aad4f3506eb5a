package se.samverkan.lucene;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Lessons;
import se.samverkan.experience.Outcome;
import se.samverkan.experience.Phase;
import se.samverkan.experience.Scope;
import se.samverkan.experience.Slug;
import se.samverkan.experience.Work;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.theme.ThemeId;

/** Invented experiences as long as real ones, put together by chance (from a seed) of the sentences of the real ones. */
final class SyntheticBank {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final NetworkId NETWORK = new NetworkId(new UUID(1, 1));

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){40,})\"");
    private static final int SENTENCES = 12;

    private final Random chance = new Random(20261123);
    private final List<String> sentences = sentences();
    private final List<Municipality> places = MunicipalityCatalogue.bundled().all();

    private static List<String> sentences() {
        try {
            String json = Resources.toString(
                    Resources.getResource(SyntheticBank.class, "experiences.json"), StandardCharsets.UTF_8);
            List<String> found = new ArrayList<>();
            Matcher texts = TEXT.matcher(json);
            while (texts.find()) {
                if (!texts.group(1).startsWith("http")) {
                    found.addAll(List.of(texts.group(1).split("(?<=[.]) ")));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of them, made one by one: the same at every call. */
    static Stream<Experience> first(int experiences) {
        SyntheticBank bank = new SyntheticBank();
        return IntStream.range(0, experiences).mapToObj(bank::experience);
    }

    /** Fills a storage. */
    static void fill(RecordStore store, int experiences) {
        first(experiences).forEach(experience -> store.save(Experience.TYPE, experience, Optional.empty()));
    }

    private Experience experience(int number) {
        Instant written = NOW.minus(Duration.ofDays(chance.nextInt(3_000)));
        Owner owner = new Owner(new OrganisationId(new UUID(2, chance.nextInt(290))));
        Header header = new Header(
                NETWORK,
                owner,
                Version.NEW,
                chance.nextInt(10) == 0 ? Sharing.ORGANISATION : Sharing.NETWORK,
                Language.SWEDISH,
                Origin.EXAMPLE,
                Optional.empty(),
                written,
                written);
        Scope scope = new Scope(
                List.of(places.get(chance.nextInt(places.size())).code()),
                List.of(new ThemeId(new UUID(3, chance.nextInt(15)))),
                Phase.values()[chance.nextInt(Phase.values().length)],
                Optional.empty(),
                Optional.empty());
        String title = text(1);
        return Experience.builder(new ExperienceId(new UUID(4, number)), header, scope)
                .slug(new Slug("e-" + number))
                .title(title.substring(0, Math.min(title.length(), Experience.LONGEST_TITLE)))
                .work(new Work(text(3), text(3), ""))
                .outcome(new Outcome(text(3), Optional.empty(), Optional.empty()))
                .lessons(new Lessons(text(SENTENCES - 10), List.of(), List.of(text(1)), List.of()))
                .build();
    }

    private String text(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> sentences.get(chance.nextInt(sentences.size())))
                .collect(Collectors.joining(" "));
    }
}
