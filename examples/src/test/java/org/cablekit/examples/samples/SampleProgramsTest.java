package org.cablekit.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablekit.examples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Each sample program does what it says. */
@ResourceLock(Resources.SYSTEM_OUT)
class SampleProgramsTest {

    private interface Program {
        void run(String[] args) throws Exception;
    }

    @TempDir
    Path folder;

    private static List<String> run(Program program, Object... args) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            program.run(java.util.stream.Stream.of(args).map(String::valueOf).toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void firstLook() throws Exception {
        assertThat(run(FirstLook::main))
                .containsExactly(
                        "09REYKJAVIK214",
                        "2009-04-14T11:30:00Z",
                        "Reykjavik",
                        "CONFIDENTIAL",
                        "CAPELIN TALKS STALL",
                        "2019-04-14",
                        "08OSLO611",
                        "Format lines 1 to 4 of the heading are not there.");
    }

    @Test
    void listCablesReadsEveryContainer() throws Exception {
        assertThat(run(ListCables::main, Samples.file("containers")))
                .contains(
                        "WEB_PAGE_2010 09REYKJAVIK214 2009-04-14 CAPELIN TALKS STALL; HARBOR PILOTS OFFER THE MINISTER"
                                + " A WAY OUT",
                        "WEB_PAGE_2011 78VALLETTA512 1978-02-21 DRY DOCK CHOIR ASKS FOR A SMALLER DOCK",
                        "ARCHIVE_RECORD 73HELSINKI2290 1973-09-04 HARBOR LIBRARY LENDS ITS FLAG",
                        "CSV_DUMP 06PORTLOUIS77 2006-02-09 POST OFFICE CLOCK REPAIRED",
                        "PLAIN_TEXT 06PORTLOUIS77 2006-02-09 POST OFFICE CLOCK REPAIRED")
                .noneMatch(line -> line.startsWith("not read"));
    }

    @Test
    void spreadsheetOfFolder() throws Exception {
        Path out = folder.resolve("cables.xlsx");
        assertThat(run(SpreadsheetOfFolder::main, Samples.file("containers"), out))
                .hasSize(1);
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
    }

    @Test
    void findContradictions() throws Exception {
        assertThat(run(FindContradictions::main, Samples.file("08MADRID655_many-tags-references.txt")))
                .hasSize(1)
                .allMatch(line -> line.endsWith(
                        "08MADRID655_many-tags-references.txt, line 72: The portion is marked SECRET, the telegram"
                                + " CONFIDENTIAL."));
    }

    @Test
    void redactNames() throws Exception {
        Path out = folder.resolve("cables.json");
        assertThat(run(RedactNames::main, Samples.file("09REYKJAVIK214.txt"), out, "Sigurlaug Steinvar", "Steinvar"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("09REYKJAVIK214, paragraph ")
                        && line.endsWith(": NAME [B6] Unwarranted invasion of personal privacy"));
        assertThat(Files.readString(out)).contains("\"redacted\":true").doesNotContain("Steinvar");
    }

    @Test
    void redactWithReview() throws Exception {
        Path review = folder.resolve("review.json");
        Path out = folder.resolve("reprint.pdf");
        String rules = Files.readString(Samples.file("policy.json"));
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, rules.replace("\"reviewRequired\": false", "\"reviewRequired\": true"));
        Object[] args = {Samples.file("09REYKJAVIK214.txt"), policy, review, out};

        assertThat(run(RedactWithReview::main, args))
                .singleElement()
                .asString()
                .endsWith("to decide on in review.json");
        assertThat(run(RedactWithReview::main, args)).singleElement().asString().startsWith("nothing written: ");
        assertThat(out).doesNotExist();

        Files.writeString(review, Files.readString(review).replace("\"UNDECIDED\"", "\"ACCEPT\""));
        assertThat(run(RedactWithReview::main, args)).containsExactly("written: reprint.pdf");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void followReferences() throws Exception {
        telegram("SUVA 000001", "01", "FIRST", "");
        telegram("SUVA 000002", "02", "SECOND", "REF: A. SUVA 1 B. SUVA 99\n");
        telegram("SUVA 000003", "03", "THIRD", "REF: A. SUVA 2 B. SUVA 1\n");

        assertThat(run(FollowReferences::main, folder, "08SUVA3"))
                .containsExactly(
                        "08SUVA3 THIRD",
                        "  08SUVA2 SECOND",
                        "    08SUVA1 FIRST",
                        "    08SUVA99 (not in the collection)",
                        "  08SUVA1 (see above)");
    }

    private void telegram(String number, String day, String subject, String references) throws IOException {
        String text = "R " + day + "1130Z APR 08\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC\nUNCLAS " + number
                + "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: " + subject + "\n" + references
                + "1. Words of a telegram.\n";
        Files.writeString(folder.resolve(day + ".txt"), text);
    }
}
