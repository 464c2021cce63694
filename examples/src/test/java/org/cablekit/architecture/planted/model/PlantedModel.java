package org.cablekit.architecture.planted.model;

import java.util.List;
import org.cablekit.architecture.planted.parser.PlantedParser;

/** Violations a model could have, and a class without any. */
public final class PlantedModel {

    private PlantedModel() {}

    /** Nothing is wrong here. */
    public record Sound(List<String> words) {
        /** Copies. */
        public Sound {
            words = List.copyOf(words);
        }
    }

    /** Knows the parser. */
    public record LooksUp(PlantedParser parser) {}

    /** Can be changed through its list. */
    public record KeepsList(List<String> words) {}

    /** Can be changed through its field. */
    public static final class Mutable {
        private int count;

        /** Changes it. */
        public void setCount(int value) {
            count = value;
        }

        /** Tells it. */
        public int count() {
            return count;
        }
    }

    /** Can be changed through its array. */
    @SuppressWarnings("ArrayRecordComponent")
    public record KeepsArray(byte[] bytes) {}

    /** Can be extended by anyone. */
    public static class Open {}
}
