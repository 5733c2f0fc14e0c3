package io.github.paperlessmeeting.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
                        "MeetingJsonRefusal",
                        "MeetingJacksonModule",
                        "MeetingJackson2Module");
    }

    @Test
    void only_the_module_and_its_adapters_know_data_binding() {
        noClasses()
                .that(describe(
                        "are not the module or one of its adapters",
                        type -> !type.getSimpleName().equals("MeetingJacksonModule")
                                && !type.getSimpleName().matches("(Codec|TextKey)(S|Des)erializer|Jackson3Refusal")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(classes);
    }

    /** Either major may be absent, and a class that is absent must not be met. */
    @Test
    void only_the_module_and_the_adapters_of_jackson_2_know_it_and_nothing_else_knows_them() {
        DescribedPredicate<JavaClass> ofJackson2 =
                describe("are of Jackson 2", type -> type.getFullName().matches(".*\\.(Meeting)?Jackson2[A-Z][^.]*"));
        assertThat(classes.stream().filter(ofJackson2)).hasSizeGreaterThan(5);
        noClasses()
                .that(DescribedPredicate.not(ofJackson2))
                .should()
                .dependOnClassesThat(ofJackson2)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..")
                .check(classes);
        noClasses()
                .that(ofJackson2)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("TextKey")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("MeetingJacksonModule")
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
