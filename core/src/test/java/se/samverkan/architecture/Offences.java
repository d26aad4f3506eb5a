package se.samverkan.architecture;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Commits every offence that {@link Purity} names, so that a rule which has gone blind is noticed. */
@Tag("offence")
@SuppressWarnings("all")
final class Offences {
    private Offences() {}

    static List<Object> commit() {
        Supplier<UUID> reference = UUID::randomUUID;
        return List.of(
                LocalDate.now(),
                LocalDate.now(ZoneId.systemDefault()),
                Clock.systemUTC(),
                System.nanoTime(),
                new Date(),
                new Random(),
                Math.random(),
                reference,
                RandomGenerator.getDefault(),
                new java.security.SecureRandom().nextInt(),
                ThreadLocalRandom.current(),
                System.getenv("HOME"),
                Integer.getInteger("port"),
                Locale.getDefault(),
                "A".toLowerCase(),
                Collator.getInstance(Locale.ROOT).compare("a", "b"),
                new ExpressionsBasedModel(),
                Set.of(1),
                Map.of(1, 2),
                Stream.of(1).collect(Collectors.toUnmodifiableSet()),
                shuffled());
    }

    private static List<Integer> shuffled() {
        List<Integer> numbers = new ArrayList<>();
        Collections.shuffle(numbers);
        return numbers;
    }
}
