package org.cablekit.architecture.planted.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import org.cablekit.architecture.planted.parser.round.Round;

/** Violations a parser could have. Its package is not {@code @NullMarked}. */
@SuppressWarnings({"SystemOut", "DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "Finally"})
public final class PlantedParser {

    /** State of all. */
    static int parsed;

    private PlantedParser() {}

    static final class Prints {
        void print() {
            System.out.println("parsed");
        }
    }

    static final class PrintsTrace {
        void print(IOException e) {
            e.printStackTrace();
        }
    }

    static final class Logs {
        Logger logger() {
            return Logger.getLogger("parser");
        }
    }

    static final class LogsForTheSystem {
        System.Logger logger = System.getLogger("parser");
    }

    static final class Exits {
        void exit() {
            System.exit(1);
        }
    }

    static final class DefaultCharset {
        byte[] bytes(String words) {
            return words.getBytes();
        }
    }

    static final class DefaultCharsetOfReader {
        Reader reader(InputStream in) {
            return new InputStreamReader(in);
        }
    }

    static final class DefaultLocale {
        String shout(String words) {
            return words.toUpperCase();
        }
    }

    static final class DefaultLocaleByReference {
        List<String> shout(List<String> words) {
            return words.stream().map(String::toUpperCase).toList();
        }
    }

    static final class GivenLocale {
        String shout(String words) {
            return words.toUpperCase(Locale.ROOT);
        }
    }

    static final class DefaultZone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class Today {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class Dice {
        int roll() {
            return new Random().nextInt(6);
        }
    }

    static final class Loads {
        List<Runnable> services() {
            List<Runnable> found = new ArrayList<>();
            ServiceLoader.load(Runnable.class).forEach(found::add);
            return found;
        }
    }

    static final class ThrowsAnything {
        void fail() throws Exception {
            throw new Exception("anything");
        }
    }

    static final class StringUtils {}

    static final class GoesRound {
        Round round;
    }
}
