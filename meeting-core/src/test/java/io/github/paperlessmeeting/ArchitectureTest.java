package io.github.paperlessmeeting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.paperlessmeeting.body.Person;
import io.github.paperlessmeeting.fixture.MeetingGenerator;
import io.github.paperlessmeeting.fixture.MeetingSize;
import io.github.paperlessmeeting.meeting.Meeting;
import io.github.paperlessmeeting.vote.Ballot;
import io.github.paperlessmeeting.vote.NamedVote;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final int AT_LEAST = 100;

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PackageArrows.ROOT);

    private static final Pattern MAY_USE = Pattern.compile("May use ([^.]*)\\.", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code (\\w+)}");

    static Set<String> packages() {
        return PackageArrows.TABLE.keySet();
    }

    @Test
    void sees_the_classes_of_the_library_and_no_tests() {
        assertThat(LIBRARY).hasSizeGreaterThan(AT_LEAST);
        assertThat(LIBRARY.contain(Meeting.class)).isTrue();
        assertThat(LIBRARY.contain(ArchitectureTest.class)).isFalse();
        assertThat(LIBRARY.contain(MeetingGenerator.class)).isFalse();
    }

    @Test
    void has_a_row_in_the_table_for_every_package_and_a_package_for_every_row() {
        Set<String> found = LIBRARY.stream().map(PackageArrows::concept).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(PackageArrows.TABLE.keySet());
    }

    @Test
    void keeps_the_table_of_package_arrows() {
        PackageArrows.rule().check(LIBRARY);
    }

    @Test
    void has_no_cycle_of_packages() {
        slices().matching(PackageArrows.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void says_in_the_documentation_of_each_package_what_the_table_says(String concept) throws IOException {
        Path file = Path.of("src/main/java", PackageArrows.ROOT.replace('.', '/'), concept, "package-info.java");
        Matcher sentence = MAY_USE.matcher(Files.readString(file).replaceAll("\\s*\\n \\* ?", " "));
        assertThat(sentence.find()).as("a sentence that begins with May use").isTrue();
        Set<String> named = CODE.matcher(sentence.group(1))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stated = named;
        if (sentence.group(1).startsWith("every other package")) {
            stated = new TreeSet<>(PackageArrows.TABLE.keySet());
            stated.removeAll(named);
            stated.remove(concept);
        } else if (named.isEmpty()) {
            assertThat(sentence.group(1)).isEqualTo("no other package");
        }
        assertThat(stated).containsExactlyInAnyOrderElementsOf(PackageArrows.TABLE.get(concept));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void marks_each_package_so_that_nothing_is_null_unless_declared(String concept) {
        JavaPackage home = LIBRARY.getPackage(PackageArrows.ROOT + "." + concept);
        assertThat(home.isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void uses_no_forbidden_api() {
        ForbiddenApis.rule().check(LIBRARY);
    }

    @Test
    void serialises_nothing_by_the_means_of_java() {
        noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class)
                .check(LIBRARY);
    }

    @Test
    void names_no_method_without_parameters_of_a_record_so_that_a_json_library_takes_it_for_a_property() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Record.class)
                .and()
                .areNotStatic()
                .and()
                .haveRawParameterTypes(new String[0])
                .should()
                .haveNameNotMatching("(is|get)[A-Z].*")
                .check(LIBRARY);
    }

    @Test
    void keeps_no_changeable_static_state() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void has_no_class_that_is_named_for_nothing_of_the_domain() {
        classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Common|Abstract\\w*|Dto|Service)(\\$.*)?")
                .check(LIBRARY);
    }

    @Test
    void lets_nobody_extend_a_class() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(LIBRARY);
    }

    @Test
    void shows_of_personal_types_no_more_than_type_and_identifier() {
        for (long seed = 0; seed < 20; seed++) {
            Meeting meeting = MeetingGenerator.seeded(seed).meeting(MeetingSize.S);
            assertThat(meeting).hasToString("Meeting[" + meeting.id() + "]");
            for (Person person : meeting.persons()) {
                assertThat(person).hasToString("Person[" + person.id() + "]");
            }
            meeting.votes().stream()
                    .filter(NamedVote.class::isInstance)
                    .map(NamedVote.class::cast)
                    .forEach(vote -> {
                        assertThat(vote).hasToString("NamedVote[" + vote.id() + "]");
                        for (Ballot ballot : vote.ballots()) {
                            assertThat(ballot).hasToString("Ballot[" + ballot.voter() + "]");
                        }
                    });
        }
    }

    @Test
    void is_made_of_records_and_few_other_things() {
        assertThat(LIBRARY.stream().filter(JavaClass::isRecord)).hasSizeGreaterThan(AT_LEAST / 2);
    }
}
