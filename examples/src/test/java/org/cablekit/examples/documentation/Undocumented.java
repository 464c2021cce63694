package org.cablekit.examples.documentation;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what a user of a module can see and nobody has described: packages, types and members without a Javadoc comment.
 * Sources are parsed, not compiled. What overrides something inherits its comment and needs none.
 */
final class Undocumented extends TreePathScanner<Void, Void> {
    private static final Set<Tree.Kind> OPEN_BY_DEFAULT = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();
    private final Deque<ClassTree> enclosing = new ArrayDeque<>();
    private String packageName = "";

    private Undocumented(DocTrees docs) {
        this.docs = docs;
    }

    /** Names of the undocumented elements in {@code sources}, in their order. */
    static List<String> in(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Undocumented scanner = new Undocumented(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            scanner.packageName =
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString();
            scanner.scan(unit, null);
        }
        return List.copyOf(scanner.found);
    }

    @Override
    public Void visitModule(ModuleTree node, Void nothing) {
        require("module " + node.getName());
        return null;
    }

    @Override
    public Void visitPackage(PackageTree node, Void nothing) {
        if (getCurrentPath()
                .getCompilationUnit()
                .getSourceFile()
                .isNameCompatible("package-info", JavaFileObject.Kind.SOURCE)) {
            require("package " + packageName);
        }
        return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
        if (isOpen(node.getModifiers())) {
            require(name(node.getSimpleName().toString()));
            enclosing.addLast(node);
            scan(node.getMembers(), null);
            enclosing.removeLast();
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        if (isOpen(node.getModifiers()) && !overrides(node)) {
            require(name(node.getName().toString()));
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        if (isOpen(node.getModifiers())) {
            require(name(node.getName().toString()));
        }
        return null;
    }

    private void require(String name) {
        String comment = docs.getDocComment(getCurrentPath());
        if (comment == null || comment.isBlank()) {
            found.add(name);
        }
    }

    private boolean isOpen(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        ClassTree owner = enclosing.peekLast();
        boolean byDefault = owner != null && OPEN_BY_DEFAULT.contains(owner.getKind());
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (byDefault && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private String name(String last) {
        StringBuilder name = new StringBuilder(packageName);
        for (ClassTree type : enclosing) {
            name.append('.').append(type.getSimpleName());
        }
        return name.append('.').append(last).toString();
    }
}
