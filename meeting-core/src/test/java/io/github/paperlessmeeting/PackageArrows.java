package io.github.paperlessmeeting;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which package of the library may use which. */
final class PackageArrows {
    static final String ROOT = "io.github.paperlessmeeting";

    /** In an order in which each package uses only packages before it. */
    static final Map<String, Set<String>> TABLE = table();

    private PackageArrows() {}

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        table.put("time", Set.of());
        table.put("text", Set.of());
        table.put("finding", Set.of("text"));
        table.put("body", Set.of("text", "time"));
        table.put("attachment", Set.of("body", "text", "time"));
        table.put("agenda", Set.of("attachment", "body", "text", "time"));
        table.put("attendance", Set.of("agenda", "body", "text", "time"));
        table.put("procedure", Set.of("body", "text", "time"));
        table.put("vote", Set.of("agenda", "attendance", "body", "procedure", "text", "time"));
        table.put("decision", Set.of("attendance", "body", "procedure", "text", "time", "vote"));
        table.put("meeting", allBut(table, "finding"));
        table.put("rule", allBut(table));
        return table;
    }

    private static Set<String> allBut(Map<String, Set<String>> table, String... left) {
        var packages = new TreeSet<>(table.keySet());
        packages.removeAll(List.of(left));
        return packages;
    }

    static boolean allows(String from, String to) {
        return from.equals(to) || TABLE.getOrDefault(from, Set.of()).contains(to);
    }

    /** No class of the library uses one of a package that the table does not allow it. */
    static ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should(new ArchCondition<>("keep the table of package arrows") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (inLibrary(target) && !allows(concept(origin), concept(target))) {
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    private static boolean inLibrary(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The part of the package name after the root, all of it: a package inside a package needs a row of its own. */
    static String concept(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }
}
