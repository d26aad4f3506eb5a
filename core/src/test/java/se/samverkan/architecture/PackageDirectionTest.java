package se.samverkan.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PackageDirectionTest {
    private static final String ROOT = "se.samverkan";

    /**
     * The steps of the method: each package knows only those above it, and the root knows them all. The network comes before its
     * themes, since whoever writes a theme does so as an actor of the network.
     */
    private static final List<String> STEPS = List.of(
            "record",
            "municipality",
            "similarity",
            "network",
            "theme",
            "interest",
            "follow",
            "selection",
            "recruitment",
            "interview",
            "finding",
            "meeting",
            "reflection",
            "experience",
            "question",
            "writing",
            "attachment",
            "recommendation",
            "competence",
            "evaluation",
            "report",
            "retention",
            "privacy",
            "transfer");

    static List<String> steps() {
        return STEPS;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_knows_only_the_steps_before_it(String step) {
        List<String> later = STEPS.subList(STEPS.indexOf(step) + 1, STEPS.size());
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "." + step + "..")
                .should()
                .dependOnClassesThat(isRootOrOneOf(later))
                .because("the packages follow the method: " + String.join(", ", STEPS))
                .allowEmptyShould(true)
                .check(Production.CLASSES);
    }

    @Test
    void every_package_is_a_step_of_the_method() {
        List<String> unknown = Production.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT) && !STEPS.contains(stepOf(name)))
                .distinct()
                .sorted()
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Production.CLASSES);
    }

    private static DescribedPredicate<JavaClass> isRootOrOneOf(List<String> steps) {
        return DescribedPredicate.describe(
                "are in the root or a later step",
                type -> type.getPackageName().equals(ROOT)
                        || (type.getPackageName().startsWith(ROOT + ".")
                                && steps.contains(stepOf(type.getPackageName()))));
    }

    private static String stepOf(String packageName) {
        return packageName.substring(ROOT.length() + 1).split("\\.")[0];
    }
}
