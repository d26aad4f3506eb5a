package se.samverkan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.record.RecordType;

final class RecordTypesTest {

    @Test
    void every_class_of_records_is_known() {
        List<String> declared = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samverkan").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isEquivalentTo(RecordType.class))
                        .map(JavaField::getOwner)
                        .map(owner -> owner.getFullName())
                        .toList();

        assertThat(declared).isNotEmpty();
        assertThat(RecordTypes.all())
                .extracting(type -> type.recordClass().getName())
                .containsExactlyInAnyOrderElementsOf(declared);
    }
}
