package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PurityTest {
    private static final JavaClasses OFFENCES = new ClassFileImporter().importClasses(Offences.class);

    @ParameterizedTest
    @EnumSource
    void core_stays_pure(Purity purity) {
        purity.rule().check(Production.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_sees_an_offence(Purity purity) {
        assertThat(purity.rule().evaluate(OFFENCES).hasViolation()).isTrue();
    }
}
