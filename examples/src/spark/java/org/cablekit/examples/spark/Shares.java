package org.cablekit.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shares files out to tasks, in the order in which the library would read them. A share ends where a folder ends, or
 * where it has files enough, but never between two files whose names begin with the same letters and digits: they may be
 * sections of one telegram. One file, a dump for instance, is read by one task.
 */
final class Shares {

    /** How many files are enough for a task. */
    static final int FILES = 1000;

    private final int enough;
    private final List<List<String>> shares = new ArrayList<>();
    private List<String> open = new ArrayList<>();
    private String last = "";

    private Shares(int enough) {
        this.enough = enough;
    }

    static List<List<String>> of(List<Path> inputs, int enough) throws IOException {
        Shares shares = new Shares(enough);
        for (Path input : inputs) {
            shares.add(input);
            shares.close();
        }
        return shares.shares;
    }

    private void add(Path input) throws IOException {
        if (Files.isDirectory(input)) {
            close();
            for (Path child : children(input)) {
                add(child);
            }
            close();
        } else {
            String stem = stem(input);
            if (open.size() >= enough && !stem.equals(last)) {
                close();
            }
            last = stem;
            open.add(input.toString());
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            shares.add(open);
            open = new ArrayList<>();
        }
    }

    /** What stands in a folder, hidden files and links left out. */
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !Files.isSymbolicLink(path))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }
}
