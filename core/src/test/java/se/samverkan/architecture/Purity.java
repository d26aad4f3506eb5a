package se.samverkan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.function.Predicate;

/**
 * What would break the promise of core: same input and seed, same output, on any machine and JDK; and no technology but
 * the JDK, three small libraries and, inside the draw of panels, a solver.
 */
enum Purity {
    READS_NO_CLOCK(callsOutsideSources(
            "now\\(\\)|now\\(java\\.time\\.ZoneId\\)|system.*|tick(Millis|Seconds|Minutes)\\(.*", "java.time.")),
    READS_NO_OLD_CLOCK(callsOutsideSources("(currentTimeMillis|nanoTime)\\(\\)", "java.lang.System")),
    MAKES_NO_DATE_OF_NOW(callsOutsideSources("<init>\\(\\)", "java.util.Date")),
    STARTS_NO_UNSEEDED_GENERATOR(callsOutsideSources("<init>\\(\\)", "java.util.Random", "java.util.SplittableRandom")),
    DRAWS_NO_UNSEEDED_NUMBER(callsOutsideSources("random\\(\\)", "java.lang.Math", "java.lang.StrictMath")),
    SHUFFLES_WITH_A_SEED(callsOutsideSources("shuffle\\(java\\.util\\.List\\)", "java.util.Collections")),
    MAKES_NO_RANDOM_ID(callsOutsideSources("randomUUID\\(\\)", "java.util.UUID")),
    CHOOSES_NO_GENERATOR_BY_NAME(callsOutsideSources("(getDefault|of)\\(.*", "java.util.random.RandomGenerator")),
    HOLDS_NO_SECURE_RANDOM(callsOutsideSources(".*", "java.security.SecureRandom")),
    HOLDS_NO_THREAD_LOCAL_RANDOM(callsOutsideSources(".*", "java.util.concurrent.ThreadLocalRandom")),
    ASKS_NO_ENVIRONMENT(
            callsOutsideSources("(getenv|getProperty|getProperties|lineSeparator)\\(.*", "java.lang.System")),
    ASKS_NO_PROPERTY(callsOutsideSources("get(Boolean|Integer|Long)\\(.*", "java.lang.Boolean", "java.lang.Integer")),
    ASKS_NO_LOCALE(callsOutsideSources("getDefault\\(.*", "java.util.Locale", "java.util.TimeZone")),
    ASKS_NO_ZONE(callsOutsideSources("systemDefault\\(\\)", "java.time.ZoneId")),
    CHANGES_CASE_IN_A_NAMED_LANGUAGE(callsOutsideSources("to(Lower|Upper)Case\\(\\)", "java.lang.String")),
    SORTS_BY_NO_COLLATOR(callsOutsideSources(".*", "java.text.Collator")),
    KEEPS_NO_SET_IN_CHANGING_ORDER(callsOutsideSources("(of|copyOf)\\(.*", "java.util.Set")),
    KEEPS_NO_MAP_IN_CHANGING_ORDER(callsOutsideSources("(of|copyOf|ofEntries)\\(.*", "java.util.Map")),
    COLLECTS_IN_NO_CHANGING_ORDER(callsOutsideSources("toUnmodifiable(Set|Map)\\(.*", "java.util.stream.Collectors")),
    KNOWS_NO_TECHNOLOGY(ArchRuleDefinition.classes()
            .should()
            .onlyDependOnClassesThat(
                    describe("are of the JDK, Guava, SLF4J, JSpecify, ojAlgo or our own", Purity::isAllowed))),
    KEEPS_THE_SOLVER_INSIDE_THE_DRAW(noClasses()
            .that(describe(
                    "are public or not of the draw",
                    type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                            || !type.getPackageName().equals("se.samverkan.selection")))
            .should()
            .dependOnClassesThat(
                    describe("are of ojAlgo", type -> type.getName().startsWith("org.ojalgo.")))),
    CARRIES_NO_FOREIGN_ANNOTATION(noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are foreign annotations",
                    type -> type.isAnnotation()
                            && !type.getPackageName().startsWith("java.lang")
                            && !type.getPackageName().startsWith("org.jspecify")
                            && !type.getPackageName().startsWith("se.samverkan"))));

    /**
     * Who asks the machine for the time and for chance: the composition root, and the one who makes pseudonyms, which must tell nothing of the
     * person even where a network is replayed with predictable ids.
     */
    private static final List<String> SOURCES =
            List.of("se.samverkan.SystemSources", "se.samverkan.record.MemoryPersonKeys");

    private static final List<String> ALLOWED =
            List.of("se.samverkan", "java.", "com.google.common.", "org.slf4j", "org.jspecify.", "org.ojalgo.");

    private final ArchRule rule;

    Purity(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    ArchRule rule() {
        return rule;
    }

    private static boolean isAllowed(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return type.getBaseComponentType().isPrimitive()
                || (ALLOWED.stream().anyMatch(name::startsWith) && !name.startsWith("java.sql"));
    }

    /** No access to a member whose name and parameters match, of a type whose name begins so. */
    private static ArchRule callsOutsideSources(String member, String... types) {
        List<String> owners = List.of(types);
        return noClasses()
                .that(describe("are not the sources", type -> !SOURCES.contains(type.getName())))
                .should()
                .accessTargetWhere(describe(
                        String.join(" or ", owners) + " has " + member,
                        (JavaAccess<?> access) -> isOneOf(owners, access.getTargetOwner())
                                && signature(access).matches(member)));
    }

    private static boolean isOneOf(List<String> owners, JavaClass type) {
        return owners.stream()
                .anyMatch(owner -> owner.endsWith(".")
                        ? type.getName().startsWith(owner)
                        : type.getName().equals(owner));
    }

    private static String signature(JavaAccess<?> access) {
        String name = access.getTarget().getFullName();
        return name.substring(access.getTargetOwner().getFullName().length() + 1);
    }

    private static <T> DescribedPredicate<T> describe(String text, Predicate<T> predicate) {
        return DescribedPredicate.describe(text, predicate);
    }
}
