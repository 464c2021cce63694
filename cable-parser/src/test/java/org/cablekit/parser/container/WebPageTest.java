package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.PublishedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WebPageTest {

    private static PublishedFacts facts(TelegramSource telegram) {
        return telegram.source().provenance().published();
    }

    @Test
    void headerAndTextBecomeOne() {
        TelegramSource telegram = Takes.one(Packs.page(Packs.HEADER, Packs.TEXT));
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM);
        assertThat(telegram.source().provenance().container()).isEqualTo(ContainerFormat.WEB_PAGE_2010);
        assertThat(telegram.source().provenance().charset()).isEqualTo("UTF-8");
        assertThat(telegram.source().provenance().line()).isEqualTo(26);
        assertThat(telegram.diagnostics()).isEmpty();
    }

    @Test
    void aPageWithOneBlockHasNoHeader() {
        String page = Packs.page("", Packs.TEXT).replace("<code><pre></pre></code>", "");
        assertThat(Takes.one(page).source().text()).isEqualTo(Packs.TEXT);
        assertThat(Takes.one(Packs.page("", Packs.TEXT)).source().text()).isEqualTo(Packs.TEXT);
    }

    @Test
    void factsComeFromTheCellsAndTheTitle() {
        PublishedFacts facts = facts(Takes.one(Packs.page(Packs.HEADER, Packs.TEXT)));
        assertThat(facts.id()).hasValue("07SUVA612");
        assertThat(facts.reference().orElseThrow().canonical()).isEqualTo("07SUVA612");
        assertThat(facts.origin().orElseThrow().toString()).isEqualTo("Embassy Suva");
        assertThat(facts.subject().orElseThrow().toString()).isEqualTo("FERRY TENDER SLIPS");
        assertThat(facts.classification().orElseThrow().banner())
                .as("the title attribute says secret")
                .isEqualTo("UNCLASSIFIED");
    }

    @Test
    void timesOfOldPagesCountToTheHour() {
        PublishedFacts facts = facts(Takes.one(Packs.page(Packs.HEADER, Packs.TEXT)));
        assertThat(facts.created()).hasValue(Instant.parse("2007-11-14T03:00:00Z"));
        assertThat(facts.createdToTheMinute()).isFalse();
        assertThat(facts.released()).hasValue(Instant.parse("2010-12-02T21:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("finalPages")
    void timesOfFinalPagesCountToTheMinute(String script, String created) {
        TelegramSource telegram = Takes.one(Packs.page(script, created, "SECRET//NOFORN", Packs.HEADER, Packs.TEXT));
        assertThat(telegram.source().provenance().container()).isEqualTo(ContainerFormat.WEB_PAGE_2011);
        assertThat(facts(telegram).created()).hasValue(Instant.parse(created.replace(' ', 'T') + ":00Z"));
        assertThat(facts(telegram).createdToTheMinute()).isTrue();
        assertThat(facts(telegram).classification().orElseThrow().banner()).isEqualTo("SECRET//NOFORN");
    }

    static List<Arguments> finalPages() {
        return List.of(Arguments.of("cables.js", "2007-11-14 03:03"), Arguments.of("js.js", "2007-11-14 03:11"));
    }

    /** Block of a page and the text in it. */
    static List<Arguments> blocks() {
        return List.of(
                Arguments.of("a &#x000A;b", "a \nb"),
                Arguments.of("a&#xA;b&#x000D;c", "a\nb\rc"),
                Arguments.of("&#x00E9;&#x1F6A2;", "\u00E9\uD83D\uDEA2"),
                Arguments.of("&#x;&#xD800;&#x110000;&#x0000000A;&#10;", "&#x;&#xD800;&#x110000;&#x0000000A;&#10;"),
                Arguments.of("<a id='par1' href='#par1'>\u00B6</a>1. (C)", "1. (C)"),
                Arguments.of("<a id='parA' href='#parA'>\u00B6</a>A. x \u00B6 y", "A. x \u00B6 y"),
                Arguments.of("TAGS: <a href='/tag/PREL_0.html'>PREL</a>, XK", "TAGS: PREL, XK"),
                Arguments.of("<<123456>> &pound;5 R&D <a> <b&amp;", "<<123456>> &pound;5 R&D <a> <b&amp;"),
                Arguments.of("one<br>two<br />three<br/>four", "one\ntwo\nthree\nfour"),
                Arguments.of("<strong>x</strong><em>y</em></td></tr></table>z", "xyz"),
                Arguments.of("bent \\&#x000A;line \\ &#x000A;", "bent \nline \\ \n"),
                Arguments.of("see http://x.example/?a=1&b=2#c", "see http://x.example/?a=1&b=2#c"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void onlyThePublishersMarkupIsTakenOut(String block, String expected) {
        assertThat(Takes.one(Packs.page("", "x" + block + "x")).source().text()).isEqualTo("x" + expected + "x");
    }

    @Test
    void windows1252PagesAreReported() {
        TelegramSource telegram =
                Takes.one(Packs.latin(Packs.page("", "<a id='par1' href='#par1'>\u00B6</a>1. (C) caf\u00E9")));
        assertThat(telegram.source().text()).isEqualTo("1. (C) caf\u00E9");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.CHARSET_FALLBACK);
    }

    @Test
    void aPageThatBreaksOffInItsTextIsReadAsFarAsItGoes() {
        String page = Packs.page(Packs.HEADER, Packs.TEXT);
        TelegramSource telegram = Takes.one(page.substring(0, page.indexOf("TAGS")));
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM.substring(0, Packs.TELEGRAM.indexOf("TAGS")));
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TEXT_TRUNCATED);
    }

    @Test
    void aPageWithoutTableIsReadAndReported() {
        String page = Packs.page(Packs.HEADER, Packs.TEXT);
        TelegramSource telegram = Takes.one(page.replaceAll("(?s)<h3>Viewing.*</table>", ""));
        assertThat(telegram.source().text()).isEqualTo(Packs.TELEGRAM);
        assertThat(facts(telegram).id()).isEmpty();
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.RECORD_MALFORMED);
    }

    @Test
    void malformedIdentifiersAreReadAndReported() {
        String page = Packs.page(Packs.HEADER, Packs.TEXT).replace(">07SUVA612<", ">07EFTOSUVA612<");
        TelegramSource telegram = Takes.one(page);
        assertThat(facts(telegram).id()).hasValue("07EFTOSUVA612");
        assertThat(facts(telegram).reference().orElseThrow().canonical()).isEqualTo("07SUVA612");
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.ID_MALFORMED);
    }

    @Test
    void otherPagesAreRefused() {
        Unread unread = Takes.failure(Packs.utf8("<!DOCTYPE html><html><body>VZCZCXRO4321</body></html>"));
        assertThat(unread.cause()).isEqualTo(Unread.Cause.NOT_TELEGRAM);
        assertThat(unread.reason()).contains("web page");
    }
}
