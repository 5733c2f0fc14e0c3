package io.github.paperlessmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.paperlessmeeting.meeting.Meeting;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Classes with faults, compiled as if they were part of the library, to show that the rules find the faults. */
final class PlantedClasses {
    private PlantedClasses() {}

    /** Compiles sources by class name and imports the classes. */
    static JavaClasses compile(Path directory, Map<String, String> sources) throws URISyntaxException {
        var units = new ArrayList<Source>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        String classpath =
                String.join(System.getProperty("path.separator"), location(Meeting.class), location(NullMarked.class));
        var complaints = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-Xlint:none", "-classpath", classpath, "-d", directory.toString()),
                        null,
                        units)
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
        return new ClassFileImporter().importPath(directory);
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String name, String code) {
            super(
                    URI.create("string:///" + name.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension),
                    Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
