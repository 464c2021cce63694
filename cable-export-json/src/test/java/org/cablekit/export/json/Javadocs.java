package org.cablekit.export.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation comments of the model's sources: what a field means is said there and nowhere else. */
final class Javadocs {

    private static final Path MODEL = Path.of("../cable-model/src/main/java");
    private static final Path HERE = Path.of("src/main/java");
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|linkplain|code) +([^} ]+)(?: +([^}]*))?}");

    private Javadocs() {}

    /** The first sentences of a type, up to its first paragraph or tag. */
    static String of(Class<?> type) {
        String text = clean(comment(type));
        int end = text.length();
        for (String stop : new String[] {" <p>", " <ul>", " @param", " @"}) {
            int at = text.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        return text.substring(0, end).strip();
    }

    /** The description of a record component. */
    static String of(Class<?> type, String component) {
        Matcher tag = Pattern.compile("@param " + component + " (.*?)(?= @param | @throws |$)")
                .matcher(clean(comment(type)));
        if (!tag.find()) {
            throw new IllegalStateException("no @param " + component + " in " + type);
        }
        return tag.group(1).strip();
    }

    /** The comment of an enum constant. */
    static String ofConstant(Enum<?> constant) {
        Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + constant.name() + "\\b", Pattern.DOTALL)
                .matcher(source(constant.getDeclaringClass()));
        if (!found.find()) {
            throw new IllegalStateException("no comment on " + constant);
        }
        return clean(found.group(1));
    }

    private static String comment(Class<?> type) {
        Matcher found = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |sealed |final |static )*(?:record|enum|class|interface) "
                                + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(source(type));
        if (!found.find()) {
            throw new IllegalStateException("no comment on " + type);
        }
        return found.group(1);
    }

    private static String source(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String file = outer.getName().replace('.', '/') + ".java";
        Path path = outer.getPackageName().equals("org.cablekit.model") ? MODEL.resolve(file) : HERE.resolve(file);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clean(String comment) {
        String words =
                comment.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        return LINK.matcher(words).replaceAll(link -> {
            String label = link.group(2);
            boolean code = link.group().startsWith("{@code");
            String shown =
                    code ? link.group(1) + (label == null ? "" : " " + label) : label == null ? link.group(1) : label;
            String name = shown.substring(shown.indexOf('#') + 1).replaceAll("\\(.*", "");
            return Matcher.quoteReplacement(code ? shown : name);
        });
    }
}
