package org.cablekit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calls that depend on where or when they are made.
 *
 * @param description what they are, for messages
 * @param targets each as {@code Owner.member}, or {@code Owner.member(Type,Type)} for one of several of this name; type
 *     names without packages; {@code *} for any owner
 */
record ForbiddenCalls(String description, Set<String> targets) {

    static final ForbiddenCalls CONSOLE = of(
            "what writes to or reads from the console",
            "System.out",
            "System.err",
            "System.in",
            "System.console",
            "System.setOut",
            "System.setErr",
            "System.getLogger",
            "*.printStackTrace()",
            "Thread.dumpStack");

    static final ForbiddenCalls EXIT =
            of("what ends the virtual machine", "System.exit", "Runtime.exit", "Runtime.halt");

    static final ForbiddenCalls DEFAULT_CHARSET = of(
            "what takes the default charset",
            "Charset.defaultCharset",
            "String.getBytes()",
            "String.<init>(byte[])",
            "String.<init>(byte[],int,int)",
            "ByteArrayOutputStream.toString()",
            "InputStreamReader.<init>(InputStream)",
            "OutputStreamWriter.<init>(OutputStream)",
            "FileReader.<init>(String)",
            "FileReader.<init>(File)",
            "FileWriter.<init>(String)",
            "FileWriter.<init>(String,boolean)",
            "FileWriter.<init>(File)",
            "FileWriter.<init>(File,boolean)",
            "PrintStream.<init>(OutputStream)",
            "PrintStream.<init>(OutputStream,boolean)",
            "PrintStream.<init>(String)",
            "PrintStream.<init>(File)",
            "PrintWriter.<init>(OutputStream)",
            "PrintWriter.<init>(OutputStream,boolean)",
            "PrintWriter.<init>(String)",
            "PrintWriter.<init>(File)",
            "Scanner.<init>(InputStream)",
            "Scanner.<init>(Path)",
            "Scanner.<init>(File)",
            "URLDecoder.decode(String)",
            "URLEncoder.encode(String)");

    static final ForbiddenCalls DEFAULT_LOCALE = of(
            "what takes the default locale",
            "Locale.getDefault",
            "String.format(String,Object[])",
            "String.formatted",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "PrintStream.printf(String,Object[])",
            "PrintStream.format(String,Object[])",
            "PrintWriter.printf(String,Object[])",
            "PrintWriter.format(String,Object[])",
            "Formatter.<init>()",
            "Formatter.<init>(Appendable)",
            "NumberFormat.getInstance()",
            "NumberFormat.getIntegerInstance()",
            "NumberFormat.getNumberInstance()",
            "NumberFormat.getPercentInstance()",
            "DecimalFormat.<init>()",
            "DecimalFormat.<init>(String)",
            "SimpleDateFormat.<init>()",
            "SimpleDateFormat.<init>(String)",
            "DateTimeFormatter.ofPattern(String)",
            "DateTimeFormatter.ofLocalizedDate",
            "DateTimeFormatter.ofLocalizedTime",
            "DateTimeFormatter.ofLocalizedDateTime",
            "DateTimeFormatterBuilder.toFormatter()",
            "DecimalStyle.ofDefaultLocale",
            "Collator.getInstance()",
            "BreakIterator.getLineInstance()",
            "BreakIterator.getWordInstance()",
            "BreakIterator.getSentenceInstance()",
            "BreakIterator.getCharacterInstance()",
            "Scanner.<init>(String)",
            "MessageFormat.<init>(String)",
            "MessageFormat.format(String,Object[])");

    static final ForbiddenCalls DEFAULT_ZONE = of(
            "what takes the default time zone",
            "ZoneId.systemDefault",
            "TimeZone.getDefault",
            "Clock.systemDefaultZone",
            "Calendar.getInstance()",
            "GregorianCalendar.<init>()",
            "GregorianCalendar.<init>(int,int,int)",
            "Timestamp.valueOf",
            "Date.toString",
            "LocalDate.now()",
            "LocalTime.now()",
            "LocalDateTime.now()",
            "ZonedDateTime.now()",
            "OffsetDateTime.now()",
            "Year.now()");

    static final ForbiddenCalls UNREPEATABLE = of(
            "what differs from run to run",
            "System.currentTimeMillis",
            "System.getenv",
            "System.getProperty",
            "System.getProperties",
            "System.identityHashCode",
            "System.lineSeparator",
            "PrintWriter.println()",
            "BufferedWriter.newLine",
            "Instant.now",
            "Clock.systemUTC",
            "Clock.systemDefaultZone",
            "LocalDate.now",
            "LocalDateTime.now",
            "ZonedDateTime.now",
            "OffsetDateTime.now",
            "Date.<init>()",
            "Math.random",
            "Random.<init>()",
            "SecureRandom.<init>()",
            "ThreadLocalRandom.current",
            "UUID.randomUUID",
            "InetAddress.getLocalHost");

    private static ForbiddenCalls of(String description, String... targets) {
        return new ForbiddenCalls(description, Set.of(targets));
    }

    boolean contains(AccessTarget target) {
        String call = target.getName() + "(" + parameters(target) + ")";
        if (targets.contains("*." + call)) {
            return true;
        }
        String owner = target.getOwner().getSimpleName() + ".";
        return target.getOwner().getPackageName().startsWith("java.")
                && (targets.contains(owner + target.getName()) || targets.contains(owner + call));
    }

    private static String parameters(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget unit)) {
            return "-";
        }
        return unit.getRawParameterTypes().stream()
                .map(type -> type.getSimpleName())
                .collect(Collectors.joining(","));
    }
}
