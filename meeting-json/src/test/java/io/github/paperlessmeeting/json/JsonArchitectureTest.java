package io.github.paperlessmeeting.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class JsonArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.paperlessmeeting.json");

    @Test
    void only_the_intended_types_are_public() {
        assertThat(classes.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "MeetingJson",
                        "MeetingDigests",
                        "CanonicalJson",
                        "ArchivedMeeting",
                        "PartialMeeting",
                        "MeetingJsonMessages",
                        "MeetingJsonLimits",
                        "MeetingJsonException",
                        "MeetingJsonErrorCode",
                        "MeetingJacksonModule");
    }

    @Test
    void only_the_module_and_its_adapters_know_data_binding() {
        noClasses()
                .that(describe(
                        "are not the module or one of its adapters",
                        type -> !type.getSimpleName().equals("MeetingJacksonModule")
                                && !type.getSimpleName().endsWith("Serializer")
                                && !type.getSimpleName().endsWith("Deserializer")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(classes);
    }

    @Test
    void nothing_uses_the_classes_of_jackson_2() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(classes);
    }

    @Test
    void nothing_logs_or_reads_the_surroundings() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.net..", "java.nio.file..")
                .check(classes);
        classes().that().arePublic().should().haveOnlyFinalFields().check(classes);
    }
}
