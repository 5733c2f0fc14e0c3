package io.github.paperlessmeeting.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of the model says about types, components and constants, in the words of somebody who reads JSON. */
final class SourceDocs {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private SourceDocs() {}

    /** Reads all sources below a folder. */
    static SourceDocs of(Path sources) {
        var docs = new SourceDocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    /** The first sentence about a type. */
    String type(Class<?> type) {
        return get(type.getCanonicalName());
    }

    /** The sentence about a component of a record, or a constant of an enum. */
    String member(Class<?> type, String name) {
        return get(type.getCanonicalName() + "#" + name);
    }

    private String get(String key) {
        String text = texts.get(key);
        if (text == null || text.contains("{@")) {
            throw new IllegalArgumentException("No plain Javadoc of " + key + ": " + text);
        }
        return text;
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            String name = nameOf(getCurrentPath());
            if (doc != null) {
                texts.put(name, sentence(render(doc.getFirstSentence())));
                for (DocTree tag : doc.getBlockTags()) {
                    if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                        texts.put(
                                name + "#" + param.getName().getName(),
                                sentence(withoutNulls(render(param.getDescription()))));
                    }
                }
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            TreePath parent = getCurrentPath().getParentPath();
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null && parent.getLeaf().getKind() == Tree.Kind.ENUM) {
                texts.put(nameOf(parent) + "#" + variable.getName(), sentence(render(doc.getFirstSentence())));
            }
            return super.visitVariable(variable, null);
        }

        private String nameOf(TreePath path) {
            String name = "";
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type) {
                    name = "." + type.getSimpleName() + name;
                }
            }
            return path.getCompilationUnit().getPackageName() + name;
        }
    }

    private static String render(List<? extends DocTree> trees) {
        var out = new StringBuilder();
        for (DocTree tree : trees) {
            if (tree instanceof TextTree text) {
                out.append(text.getBody());
            } else if (tree instanceof LiteralTree literal) {
                out.append(literal.getBody().getBody());
            } else if (tree instanceof LinkTree link) {
                String signature = link.getReference().getSignature();
                out.append(
                        link.getLabel().isEmpty()
                                ? signature.substring(signature.lastIndexOf('#') + 1)
                                : render(link.getLabel()));
            } else if (tree instanceof StartElementTree) {
                break;
            } else {
                out.append(tree); // refused when asked for
            }
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** In JSON nothing is null and nothing is copied: what is not recorded is absent. */
    private static String withoutNulls(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.split("; ", -1)) {
            String kept = part.replace("never null, empty if", "empty or absent if")
                    .replace("never null, ", "")
                    .replaceAll("\\b(is )?null\\b", "$1absent");
            if (!kept.equals("never absent") && !kept.equals("a copy")) {
                parts.add(kept);
            }
        }
        return String.join("; ", parts);
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
