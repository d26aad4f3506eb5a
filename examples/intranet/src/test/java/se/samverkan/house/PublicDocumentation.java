package se.samverkan.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What a reader of the public interface would miss: comments on public and protected types and members, their
 * parameters and results. The canonical constructor of a record needs none: its parameters are told on the record.
 */
final class PublicDocumentation extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> gaps = new ArrayList<>();

    private PublicDocumentation(DocTrees docs) {
        this.docs = docs;
    }

    /** Every gap in these sources as {@code file:line name: what is missing}. */
    static List<String> gaps(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            PublicDocumentation reader = new PublicDocumentation(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, null);
            }
            return List.copyOf(reader.gaps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        String name = type.getSimpleName().toString();
        DocCommentTree comment = commentOr("no comment", name);
        if (comment != null) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            if (topLevel && !has(comment, DocTree.Kind.SINCE)) {
                report(name, "no @since");
            }
            params(name, comment, Stream.concat(typeParameters(type.getTypeParameters()), components(type)));
        }
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (!isPublic(method.getModifiers()) || isOverride(method) || isCanonicalConstructor(method)) {
            return null;
        }
        String name = method.getName().toString();
        DocCommentTree comment = commentOr("no comment", name);
        if (comment == null || comment.toString().contains("{@inheritDoc}")) {
            return null;
        }
        Stream<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString());
        params(name, comment, Stream.concat(typeParameters(method.getTypeParameters()), parameters));
        boolean answers = method.getReturnType() != null
                && !method.getReturnType().toString().equals("void");
        if (answers && !has(comment, DocTree.Kind.RETURN)) {
            report(name, "no @return");
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        boolean isField = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
        if (isField && isPublic(field.getModifiers()) && !isComponent(field)) {
            commentOr("no comment", field.getName().toString());
        }
        return null;
    }

    private void params(String name, DocCommentTree comment, Stream<String> needed) {
        List<String> told = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(tag -> ((ParamTree) tag).getName().toString())
                .toList();
        needed.filter(parameter -> !told.contains(parameter))
                .forEach(parameter -> report(name, "no @param for " + parameter));
    }

    private DocCommentTree commentOr(String gap, String name) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        if (comment == null) {
            report(name, gap);
        }
        return comment;
    }

    private void report(String name, String gap) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        Tree leaf = getCurrentPath().getLeaf();
        long start = docs.getSourcePositions().getStartPosition(unit, leaf);
        long line = unit.getLineMap().getLineNumber(start);
        gaps.add("%s:%d %s: %s".formatted(Path.of(unit.getSourceFile().toUri()), line, name, gap));
    }

    private static boolean has(DocCommentTree comment, DocTree.Kind kind) {
        return Stream.concat(comment.getBlockTags().stream(), comment.getFullBody().stream())
                .anyMatch(tag -> tag.getKind() == kind);
    }

    /** Members of an interface and constants of an enum are public without saying so. */
    private boolean isPublic(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        TreePath owner = getCurrentPath().getParentPath();
        boolean inInterface = owner.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
        return inInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                && field.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::toString)
                .anyMatch(annotation -> annotation.startsWith("@Override"));
    }

    private boolean isCanonicalConstructor(MethodTree method) {
        if (method.getReturnType() != null
                || !(getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner)) {
            return false;
        }
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .toList();
        return owner.getKind() == Tree.Kind.RECORD
                && parameters.equals(components(owner).toList());
    }

    private static Stream<String> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> type.getKind() == Tree.Kind.RECORD && isComponent(member))
                .map(member -> ((VariableTree) member).getName().toString());
    }

    private static Stream<String> typeParameters(List<? extends TypeParameterTree> parameters) {
        return parameters.stream().map(parameter -> parameter.getName().toString());
    }
}
