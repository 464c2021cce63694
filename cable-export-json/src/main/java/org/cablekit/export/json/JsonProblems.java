package org.cablekit.export.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in our words what Jackson found wrong with a document. */
final class JsonProblems {

    private static final int LONGEST_QUOTE = 80;
    private static final Pattern CONFIGURED_BY = Pattern.compile(", from `[^`]{0,80}`");

    private JsonProblems() {}

    /**
     * {@return the exception for a caller}
     *
     * @param e what Jackson found
     * @param parser the parser, for the place where the finding has none
     * @param root the value that was being read, for example {@code cables[2]}; empty for the root
     */
    static JsonFormatException explain(JacksonException e, JsonParser parser, String root) {
        TokenStreamLocation stated = e.getLocation();
        TokenStreamLocation place = stated == null || stated.getLineNr() < 1 ? parser.currentLocation() : stated;
        String field = field(root, e.getPath());
        return new JsonFormatException(place.getLineNr(), place.getColumnNr(), field, reason(e), e);
    }

    /** {@return the exception for a document whose first bytes are damaged} */
    static JsonFormatException atStart(JacksonException e) {
        return new JsonFormatException(1, 1, "", reason(e), e);
    }

    /** {@return the exception for something the parser stands on} */
    static JsonFormatException here(JsonParser parser, String field, String reason) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new JsonFormatException(place.getLineNr(), place.getColumnNr(), field, reason);
    }

    private static String field(String root, List<Reference> path) {
        StringBuilder out = new StringBuilder(root);
        for (Reference step : path) {
            if (step.getPropertyName() == null) {
                out.append('[').append(step.getIndex()).append(']');
            } else {
                out.append(out.isEmpty() ? "" : ".").append(quote(step.getPropertyName()));
            }
        }
        return out.toString();
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the input ends too early";
        }
        if (e instanceof StreamConstraintsException) {
            return CONFIGURED_BY.matcher(oneLine(e)).replaceFirst("");
        }
        if (e instanceof StreamReadException) {
            String words = oneLine(e);
            int start = words.indexOf(" (for ");
            return start < 0 ? words : words.substring(0, start);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field '" + quote(unknown.getPropertyName()) + "'";
        }
        if (e instanceof InvalidTypeIdException type) {
            return type.getTypeId() == null
                    ? "the field 'type' is missing"
                    : "unknown type '" + quote(type.getTypeId()) + "'";
        }
        if (e instanceof InvalidFormatException format) {
            return "'" + quote(String.valueOf(format.getValue())) + "' is not " + expected(format.getTargetType());
        }
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return "impossible value: " + quote(String.valueOf(e.getCause().getMessage()));
        }
        return mismatch(e);
    }

    private static String mismatch(JacksonException e) {
        String words = oneLine(e);
        if (words.startsWith("Missing required creator property")
                || words.startsWith("Null value for creator property")
                || words.startsWith("Cannot map `null` into type")) {
            return "a value is missing";
        }
        boolean ours = !words.startsWith("Cannot ");
        return ours || !(e instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null
                ? words
                : "expected " + expected(mismatch.getTargetType());
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (List.class.isAssignableFrom(type)) {
            return "an array";
        }
        return type.getPackageName().startsWith("java.time")
                ? "of the ISO 8601 form of " + type.getSimpleName()
                : "an object of the kind " + type.getSimpleName();
    }

    /** The first line of a message: what follows it names classes. */
    private static String oneLine(JacksonException e) {
        String words = String.valueOf(e.getOriginalMessage());
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    private static String quote(String words) {
        String cut = words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "...";
        return cut.codePoints()
                .mapToObj(c ->
                        Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
