package se.samverkan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An adapter knows core and, where it is drawn so, one other adapter; nobody knows an example. */
final class AdapterEdgesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samverkan");

    private static final List<String> ADAPTERS =
            List.of("testkit", "jdbc", "jackson", "lucene", "calendar", "refiqda", "document", "federation", "servlet");

    @ParameterizedTest
    @CsvSource({
        "testkit, testkit",
        "jdbc, jdbc",
        "jackson, jackson",
        "lucene, lucene",
        "calendar, calendar",
        "refiqda, refiqda",
        "document, document",
        "federation, jackson",
        "servlet, jackson"
    })
    void an_adapter_knows_no_other_than_the_one_drawn(String adapter, String known) {
        List<String> strangers = ADAPTERS.stream()
                .filter(other -> !other.equals(adapter) && !other.equals(known))
                .toList();

        noClasses()
                .that(liveIn(List.of(adapter)))
                .should()
                .dependOnClassesThat(liveIn(strangers))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void core_knows_no_adapter() {
        noClasses()
                .that(DescribedPredicate.not(liveIn(ADAPTERS)).and(DescribedPredicate.not(liveIn(List.of("examples")))))
                .should()
                .dependOnClassesThat(liveIn(ADAPTERS))
                .check(CLASSES);
    }

    @Test
    void nothing_that_is_shipped_knows_an_example() {
        noClasses()
                .that(DescribedPredicate.not(liveIn(List.of("examples"))))
                .should()
                .dependOnClassesThat(liveIn(List.of("examples")))
                .check(CLASSES);
    }

    @Test
    void the_classes_of_core_and_of_the_adapters_are_seen() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).contains("se.samverkan", "se.samverkan.record");
    }

    private static DescribedPredicate<JavaClass> liveIn(List<String> modules) {
        return DescribedPredicate.describe(
                "are of " + modules,
                type -> modules.stream()
                        .anyMatch(module -> (type.getPackageName() + ".").startsWith("se.samverkan." + module + ".")));
    }
}
