package org.cablekit.parser.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented archive records and releases of the test resources with the values that were meant. */
final class InventedRecords {

    private static final String TEXT_MARKER = "Message Text";

    private InventedRecords() {}

    /** One record with its expected values. */
    record Sample(String file, int record, String text, JsonNode expected) {
        @Override
        public String toString() {
            return file + "#" + record;
        }
    }

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        Map<String, List<String>> files = new HashMap<>();
        JsonMapper mapper = JsonMapper.shared();
        for (String line : read("expected.jsonl").split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode expected = mapper.readTree(line);
            String file = expected.get("file").asString();
            int record = expected.get("record").asInt();
            List<String> records = files.computeIfAbsent(file, f -> split(read(f)));
            samples.add(new Sample(file, record, records.get(record - 1), expected));
        }
        return samples;
    }

    static String read(String name) {
        try (InputStream in = InventedRecords.class.getResourceAsStream("/archive/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String name) {
        String folder = name.startsWith("telegram/") ? "/" : "/archive/";
        return InventedRecords.class.getResource(folder + name) != null;
    }

    /** A record begins at the marking line before a text marker that follows the attributes of the one before. */
    static List<String> split(String file) {
        String[] lines = file.split("(?<=\n)", -1);
        List<String> records = new ArrayList<>();
        StringBuilder record = new StringBuilder();
        boolean attributes = false;
        for (int i = 0; i < lines.length; i++) {
            boolean marking = lines[i].contains("Declassified/Released") && !lines[i].startsWith("Markings:");
            boolean begins = attributes && marking && textFollows(lines, i);
            if (begins) {
                records.add(record.toString());
                record.setLength(0);
                attributes = false;
            }
            attributes |= lines[i].strip().equals("Message Attributes");
            record.append(lines[i]);
        }
        records.add(record.toString());
        return records;
    }

    private static boolean textFollows(String[] lines, int from) {
        for (int i = from + 1; i < Math.min(lines.length, from + 6); i++) {
            String line = lines[i].strip();
            if (line.equals(TEXT_MARKER)) {
                return true;
            }
        }
        return false;
    }
}
