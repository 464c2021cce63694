package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputWalkTest {

    private static final byte[] ONE = Packs.utf8(Packs.telegram(1));
    private static final byte[] TWO = Packs.utf8(Packs.telegram(2));

    private static Map<String, byte[]> entries(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return entries;
    }

    private static List<String> shown(List<Taken> all) {
        return all.stream()
                .map(taken -> taken instanceof TelegramSource telegram
                        ? telegram.source().provenance().location()
                        : ((Unread) taken).location() + ": " + ((Unread) taken).reason())
                .toList();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void archivesMayStandInsideEachOther() {
        byte[] tar =
                Packs.tar(entries("./x/one.txt", ONE, "x/dump.csv.gz", Packs.gzip(Packs.utf8(Packs.row(1, "A", "B")))));
        byte[] zip = Packs.zip(entries("a/", new byte[0], "a/b.tar.gz", Packs.gzip(tar), "two.txt", TWO));
        assertThat(shown(Takes.all(zip)))
                .containsExactly("input!a/b.tar.gz!./x/one.txt", "input!a/b.tar.gz!x/dump.csv.gz", "input!two.txt");
    }

    @Test
    void compressedFilesMayHaveSeveralMembers() {
        byte[] twice = join(Packs.gzip(ONE), Packs.gzip(Packs.utf8("\n\n")), Packs.gzip(TWO));
        List<Taken> all = Takes.all(Takes.inPieces(twice, 5), Takes.LIMITS);
        assertThat(Takes.texts(all)).containsExactly(Packs.telegram(1) + "\n\n", Packs.telegram(2));
    }

    @Test
    void foldersAreReadByNameWithFoldersInThem(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("c.txt"), ONE);
        Files.createDirectories(folder.resolve("b/deep"));
        Files.write(folder.resolve("b/deep/x.zip"), Packs.zip(entries("t.txt", TWO)));
        Files.write(folder.resolve("a.txt"), TWO);
        Files.write(folder.resolve(".hidden"), TWO);
        Files.createDirectories(folder.resolve(".git"));
        Files.write(folder.resolve(".git/x.txt"), TWO);
        Files.write(folder.resolve("d.md"), Packs.utf8("# Read me\n"));
        assertThat(shown(Takes.all(folder)))
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b/deep/x.zip") + "!t.txt",
                        folder.resolve("c.txt").toString(),
                        folder.resolve("d.md") + ": a text without a telegram in it");
    }

    @Test
    void linksAreNotFollowedOutOfAFolder(@TempDir Path temp) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.write(temp.resolve("secret.txt"), ONE);
        Files.write(folder.resolve("own.txt"), TWO);
        Files.createSymbolicLink(folder.resolve("out.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), temp);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("same.txt"), Path.of("own.txt"));
        Files.createSymbolicLink(folder.resolve("void.txt"), Path.of("nothing"));
        String reason = ": a link that leads out of the folder; not followed";
        assertThat(shown(Takes.all(folder)))
                .containsExactly(
                        folder.resolve("out.txt") + reason,
                        folder.resolve("own.txt").toString(),
                        folder.resolve("up") + reason,
                        folder.resolve("void.txt") + reason);
        Path named = Files.createSymbolicLink(temp.resolve("named"), temp.resolve("secret.txt"));
        assertThat(shown(Takes.all(named))).containsExactly(named.toString());
    }

    @Test
    void trouble(@TempDir Path temp) throws IOException {
        Path empty = Files.createFile(temp.resolve("empty"));
        Path blank = Files.write(temp.resolve("blank"), Packs.utf8(" \n\n"));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path good = Files.write(temp.resolve("good"), ONE);
        Path missing = temp.resolve("missing");
        List<Taken> all = Takes.all(missing, empty, blank, folder, good);
        assertThat(shown(all))
                .containsExactly(
                        missing + ": no such file",
                        empty + ": an empty file",
                        blank + ": nothing but blanks",
                        folder + ": an empty folder",
                        good.toString());
        assertThat(((Unread) all.get(0)).cause()).isEqualTo(Unread.Cause.UNREADABLE);
        assertThat(((Unread) all.get(1)).cause()).isEqualTo(Unread.Cause.EMPTY);
    }

    @Test
    void aFileThatMayNotBeReadIsAFailure(@TempDir Path temp) throws IOException {
        Path closed = Files.write(temp.resolve("closed"), ONE);
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "this user may read everything");
        assertThat(shown(Takes.all(closed))).containsExactly(closed + ": access denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4", "\u0089PNG\r\n\u001A\n", "BZh91AY", "{\\rtf1", "\u00D0\u00CF\u0011\u00E0"})
    void filesOfOtherKindsAreNamed(String start) {
        Unread unread = Takes.failure(Packs.latin(start + "and so on"));
        assertThat(unread.cause()).isEqualTo(Unread.Cause.NOT_TELEGRAM);
        assertThat(unread.reason()).endsWith(", not a text");
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] random = new byte[5000];
        new Random(4).nextBytes(random);
        assertThat(Takes.failure(random).reason()).isEqualTo("a binary file, not a text");
        assertThat(Takes.one(Packs.TELEGRAM + "\0".repeat(9000)).source().text())
                .startsWith("VZCZC");
        byte[] office = Packs.zip(entries("[Content_Types].xml", ONE, "word/document.xml", ONE));
        assertThat(Takes.failure(office).reason()).startsWith("an Office document");
    }

    @Test
    void anEmptyArchiveIsAFailure() {
        assertThat(Takes.failure(Packs.zip(Map.of())).reason()).isEqualTo("an empty archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "a/../../x.txt", "/etc/x.txt", "C:\\x.txt", "a\\..\\x.txt", ".."})
    void namesThatLeadOutAreRefused(String name) {
        String reason = "input!" + name + ": an entry name that leads out of the archive";
        assertThat(shown(Takes.all(Packs.zip(entries(name, ONE, "ok.txt", TWO)))))
                .containsExactly(reason, "input!ok.txt");
        assertThat(shown(Takes.all(Packs.tar(entries(name, ONE, "ok.txt", TWO)))))
                .containsExactly(reason, "input!ok.txt");
    }

    @Test
    void litterOfOtherSystemsIsPassedOver() {
        Map<String, byte[]> entries = entries("__MACOSX/x.txt", ONE, "a/.DS_Store", ONE, "a/x.txt", TWO);
        assertThat(shown(Takes.all(Packs.zip(entries)))).containsExactly("input!a/x.txt");
        assertThat(shown(Takes.all(Packs.tar(entries)))).containsExactly("input!a/x.txt");
    }

    @Test
    void controlCharactersInNamesAreNotShown() {
        assertThat(shown(Takes.all(Packs.zip(entries("a\u001B[2Jb.txt", ONE))))).containsExactly("input!a?[2Jb.txt");
    }

    @Test
    void anArchiveBombIsStopped() {
        byte[] bomb = Packs.zip(entries("a.txt", ONE, "zeros.txt", new byte[64 << 20], "b.txt", TWO));
        List<Taken> all = Takes.all(bomb, new Limits(1 << 20, 10, 100, 1L << 40, 4));
        Unread last = (Unread) all.get(all.size() - 1);
        assertThat(last.cause()).isEqualTo(Unread.Cause.LIMIT);
        assertThat(last.reason()).isEqualTo("unpacks to more than 100 times its size");
        assertThat(shown(all)).first().isEqualTo("input!a.txt");
        assertThat(shown(all)).doesNotContain("input!b.txt");
    }

    @Test
    void aBombInABombIsStopped() {
        byte[] inner = Packs.gzip(new byte[32 << 20]);
        byte[] bomb = Packs.gzip(Packs.tar(entries("inner.gz", inner)));
        List<Taken> all = Takes.all(bomb, new Limits(1 << 20, 10, 100, 1L << 40, 4));
        assertThat(shown(all)).last().asString().endsWith("unpacks to more than 100 times its size");
    }

    @Test
    void tooManyBytesEntriesAndLevelsAreStopped() {
        byte[] zip = Packs.zip(entries("a.txt", ONE, "b.txt", TWO, "c.txt", ONE));
        assertThat(shown(Takes.all(zip, new Limits(1 << 20, 2, 100, 1 << 20, 4))))
                .containsExactly("input!a.txt", "input!b.txt", "input: holds more than 2 entries");
        assertThat(shown(Takes.all(zip, new Limits(1 << 20, 9, 100, ONE.length + 10, 4))))
                .first()
                .isEqualTo("input!a.txt");
        byte[] tar = Packs.tar(entries("a.txt", ONE, "b.txt", TWO, "c.txt", ONE));
        assertThat(shown(Takes.all(tar, new Limits(1 << 20, 2, 100, 1 << 20, 4))))
                .containsExactly("input!a.txt", "input!b.txt", "input: holds more than 2 entries");
        byte[] nested = Packs.gzip(Packs.gzip(Packs.gzip(ONE)));
        assertThat(shown(Takes.all(nested, new Limits(1 << 20, 9, 100, 1 << 20, 2))))
                .containsExactly("input: archives nested more than 2 deep");
        assertThat(shown(Takes.all(nested, new Limits(1 << 20, 9, 100, 1 << 20, 3))))
                .containsExactly("input");
    }

    @Test
    void whatCameBeforeADamagedPlaceIsRead() {
        byte[] gzip = Packs.gzip(Packs.utf8(Packs.telegram(1) + "\n\n" + Packs.telegram(2)));
        List<Taken> all = Takes.all(Arrays.copyOf(gzip, gzip.length - 20));
        assertThat(Takes.texts(all)).first().asString().startsWith("VZCZC");
        Unread last = (Unread) all.get(all.size() - 1);
        assertThat(last.cause()).isEqualTo(Unread.Cause.DAMAGED);
        assertThat(last.reason()).isEqualTo("the compressed data ends too early");
    }

    @Test
    void aStreamThatFailsIsAFailureWithItsPlace() {
        InputStream failing = new InputStream() {
            private final InputStream in = new ByteArrayInputStream(Packs.utf8(Packs.row(1, "A", "B") + "\"2\",\""));

            @Override
            public int read() throws IOException {
                return orFail(in.read());
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return orFail(in.read(into, offset, length));
            }

            private static int orFail(int read) throws IOException {
                if (read < 0) {
                    throw new FileSystemException("x", null, "the disk\nis gone");
                }
                return read;
            }
        };
        List<Taken> all = Takes.all(failing, Takes.LIMITS);
        assertThat(Takes.texts(all)).first().isEqualTo("A\n\nB");
        assertThat(shown(all)).last().isEqualTo("input: the disk?is gone");
    }

    @Test
    void longNamesOfTarArchivesAreRead() {
        String name = "d".repeat(90) + "/" + "e".repeat(90) + "/f.txt";
        byte[] prefixed = join(
                Packs.tarHeader("e/f.txt", ONE.length, '0', "", "d".repeat(120)), Packs.padded(ONE), new byte[1024]);
        assertThat(shown(Takes.all(prefixed))).containsExactly("input!" + "d".repeat(120) + "/e/f.txt");
        byte[] gnu = join(
                Packs.tarHeader("././@LongLink", name.length() + 1, 'L', "", ""),
                Packs.padded(Packs.utf8(name + "\0")),
                Packs.tarHeader("cut", ONE.length, '0', "", ""),
                Packs.padded(ONE),
                Packs.tarHeader("next", TWO.length, '0', "", ""),
                Packs.padded(TWO));
        assertThat(shown(Takes.all(gnu))).containsExactly("input!" + name, "input!next");
        String record = " path=" + name + "\n";
        String size = " size=" + ONE.length + "\n";
        byte[] pax = Packs.utf8((record.length() + 3) + record + (size.length() + 2) + size);
        byte[] posix = join(
                Packs.tarHeader("PaxHeaders/x", pax.length, 'x', "", ""),
                Packs.padded(pax),
                Packs.tarHeader("cut", 0, '0', "", ""),
                Packs.padded(ONE));
        assertThat(shown(Takes.all(posix))).containsExactly("input!" + name);
    }

    @Test
    void linksOfTarArchivesAreNotFollowed() {
        byte[] tar = join(
                Packs.tarHeader("a/in", 0, '2', "../own.txt", ""),
                Packs.tarHeader("a/out", 0, '2', "../../own.txt", ""),
                Packs.tarHeader("hard", 0, '1', "/etc/passwd", ""),
                Packs.tarHeader("fifo", 0, '6', "", ""),
                Packs.tarHeader("own.txt", ONE.length, '0', "", ""),
                Packs.padded(ONE));
        assertThat(shown(Takes.all(tar)))
                .containsExactly(
                        "input!a/out: a link that leads out of the archive",
                        "input!hard: a link that leads out of the archive",
                        "input!fifo: not a regular file",
                        "input!own.txt");
    }

    @Test
    void aDamagedTarArchiveIsReadAsFarAsItGoes() {
        byte[] tar = Packs.tar(entries("a.txt", ONE, "b.txt", TWO));
        byte[] cut = Arrays.copyOf(tar, 512 + Packs.padded(ONE).length + 700);
        assertThat(shown(Takes.all(cut)))
                .containsExactly(
                        "input!a.txt",
                        "input!b.txt",
                        "input!b.txt: the archive ends too early",
                        "input: the archive ends too early");
        byte[] broken = tar.clone();
        broken[512 + Packs.padded(ONE).length] ^= 1;
        assertThat(shown(Takes.all(broken)))
                .containsExactly("input!a.txt", "input: the archive is damaged behind entry 1");
    }

    @Test
    void bytesReadAreThoseOnDisk(@TempDir Path temp) throws IOException {
        byte[] zip = Packs.zip(entries("a.txt", ONE));
        Path file = Files.write(temp.resolve("a.zip"), zip);
        try (InputWalk walk = InputWalk.of(List.of(file, file), Takes.LIMITS)) {
            while (walk.next() != null) {
                assertThat(walk.bytesRead()).isPositive();
            }
            assertThat(walk.bytesRead()).isEqualTo(2L * zip.length);
        }
    }
}
