package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
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

/**
 * Invented experiences as long as real ones, put together by chance of the sentences of the real ones and of compounds that these do not hold. Of
 * the compounds the tenth is a tenth as common as the first (Zipf), so that most are rare and the vocabulary grows with the bank. Each experience
 * is made from its number alone, the same at every call.
 */
final class SyntheticBank {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final NetworkId NETWORK = new NetworkId(new UUID(1, 1));

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){40,})\"");
    private static final long SEED = 20261123;
    private static final int COMPOUNDS = 4;
    private static final List<String> SENTENCES = sentences();
    private static final List<String> FRONTS = parts(form -> form.endsWith("-"));
    private static final List<String> ENDS =
            parts(form -> form.length() > 2 && form.chars().allMatch(Character::isLetter));
    private static final List<Municipality> PLACES =
            MunicipalityCatalogue.bundled().all();

    private final SplittableRandom chance;

    private SyntheticBank(long seed) {
        chance = new SplittableRandom(seed);
    }

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

    private static List<String> parts(Predicate<String> wanted) {
        return WordList.PARTS.lines().stream()
                .flatMap(line -> Splitter.on(' ').splitToStream(line))
                .filter(wanted)
                .map(form -> form.replace("-", ""))
                .toList();
    }

    /** The first of them, made one by one. */
    static Stream<Experience> first(int experiences) {
        return IntStream.range(0, experiences).mapToObj(SyntheticBank::experience);
    }

    /** Fills a storage. */
    static void fill(RecordStore store, int experiences) {
        first(experiences).forEach(experience -> store.save(Experience.TYPE, experience, Optional.empty()));
    }

    static ExperienceId id(int number) {
        return new ExperienceId(new UUID(4, number));
    }

    /** One of them, in its first version. */
    static Experience experience(int number) {
        return new SyntheticBank(SEED + number).made(number);
    }

    /** Words that few of them hold: the same at every call. */
    static List<String> compounds(int count) {
        SyntheticBank bank = new SyntheticBank(-SEED);
        return Stream.generate(bank::compound).limit(count).toList();
    }

    /** The header of one of them. */
    static Header header(int number) {
        return new SyntheticBank(SEED + number).header();
    }

    private Header header() {
        Instant written = NOW.minus(Duration.ofDays(chance.nextInt(3_000)));
        return new Header(
                NETWORK,
                new Owner(new OrganisationId(new UUID(2, chance.nextInt(290)))),
                Version.NEW,
                chance.nextInt(10) == 0 ? Sharing.ORGANISATION : Sharing.NETWORK,
                Language.SWEDISH,
                Origin.EXAMPLE,
                Optional.empty(),
                written,
                written);
    }

    private Experience made(int number) {
        Header header = header();
        Scope scope = new Scope(
                List.of(PLACES.get(chance.nextInt(PLACES.size())).code()),
                List.of(new ThemeId(new UUID(3, chance.nextInt(15)))),
                Phase.values()[chance.nextInt(Phase.values().length)],
                Optional.empty(),
                Optional.empty());
        String title = text(1);
        String compounds = Stream.generate(this::compound).limit(COMPOUNDS).collect(Collectors.joining(" "));
        return Experience.builder(id(number), header, scope)
                .slug(new Slug("e-" + number))
                .title(title.substring(0, Math.min(title.length(), Experience.LONGEST_TITLE)))
                .work(new Work(text(3), text(3), ""))
                .outcome(new Outcome(text(3) + " " + compounds, Optional.empty(), Optional.empty()))
                .lessons(new Lessons(text(2), List.of(), List.of(text(1)), List.of()))
                .build();
    }

    private String text(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> SENTENCES.get(chance.nextInt(SENTENCES.size())))
                .collect(Collectors.joining(" "));
    }

    /** The logarithm of its rank is spread evenly. */
    private String compound() {
        int all = FRONTS.size() * ENDS.size();
        int rank = (int) Math.exp(chance.nextDouble() * Math.log(all));
        // Neighbours in rank shall not share their front: a step that has no factor in common with the number of all
        // goes through them all.
        int place = (int) (rank * 7_919L % all);
        return FRONTS.get(place / ENDS.size()) + ENDS.get(place % ENDS.size());
    }
}
