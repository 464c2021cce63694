package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {

    @ParameterizedTest
    @CsvSource({
        "OTTAWA, 2007, OTTAWA, NAME",
        "BUENOS AIRES, 2007, BUENOSAIRES, NAME",
        "BUENOSAIRES, 2007, BUENOSAIRES, NAME",
        "Embassy Buenos Aires, 2007, BUENOSAIRES, NAME",
        "BUENOS AIR, 2007, BUENOSAIRES, CUT",
        "DAR ES SAL, 2007, DARESSALAAM, CUT",
        "BUENOS, 1975, BUENOSAIRES, CUT",
        "NEWDE, 1975, NEWDELHI, CUT",
        "USUN N, 1975, USUNNEWYORK, CUT",
        "PORTO, 1975, PORTOFSPAIN, ALIAS",
        "AMEMBASSY NDJAMENA, 2009, NDJAMENA, NAME",
        "Embassy N'Djamena, 2009, NDJAMENA, NAME",
        "AMEMBASSYHANOI, 2009, HANOI, NAME",
        "AMCONSUL ST PETERSBURG, 2009, STPETERSBURG, NAME",
        "AMCONGEN HONG KONG, 1975, HONGKONG, NAME",
        "CONSULATE GENERAL HONG KONG, 2005, HONGKONG, NAME",
        "USINT HAVANA, 2009, HAVANA, NAME",
        "USLO PEKING, 1975, PEKING, NAME",
        "USMISSION GENEVA, 2009, GENEVA, NAME",
        "USMISSION USNATO, 2009, USNATO, NAME",
        "Mission USNATO, 2009, USNATO, NAME",
        "USMISSION USUN NEW YORK, 2009, USUNNEWYORK, NAME",
        "USUN, 2009, USUNNEWYORK, ALIAS",
        "UNVIE, 2009, UNVIEVIENNA, ALIAS",
        "USEU, 2009, USEUBRUSSELS, ALIAS",
        "USEU BRUSSELS, 2009, USEUBRUSSELS, NAME",
        "EC, 1975, ECBRUSSELS, ALIAS",
        "PARIS FR, 2008, UNESCOPARISFR, ALIAS",
        "USOECD, 1998, OECDPARIS, ALIAS",
        "RIO, 2008, RIODEJANEIRO, ALIAS",
        "RIO DE JAN, 2008, RIODEJANEIRO, CUT",
        "HCMC, 2007, HOCHIMINHCITY, ALIAS",
        "HAGUE, 1975, THEHAGUE, ALIAS",
        "IRAN RPO DUBAI, 2009, RPODUBAI, ALIAS",
        "SECSTATE WASHDC, 2009, STATE, ALIAS",
        "SECDEF WASHINGTON DC, 2009, SECDEF, NAME",
        "DEPT OF COMMERCE WASHDC, 2009, USDOC, ALIAS",
        "USDEL SECRETARY, 1975, SECTO, ALIAS",
        "USDEL SECRETARY IN LISBON, 1977, SECTO, ALIAS",
        "FORT LAMY, 1975, FORTLAMY, NAME",
        "FORT LAMY, 1995, NDJAMENA, RENAMED",
        "KYIV, 2008, KYIV, NAME",
        "KIEV, 2008, KYIV, RENAMED",
        "KIEV, 2007, KYIV, RENAMED",
        "KIEV, 2006, KIEV, NAME",
        "KYIV, 2006, KYIV, NAME",
        "KYIV, 2005, KIEV, RENAMED",
        "KYIV, 2004, KIEV, RENAMED",
        "TAIPEI, 1975, TAIPEI, NAME",
        "TAIPEI, 2005, AITTAIPEI, RENAMED",
        "0TTAWA, 2005, OTTAWA, NAME",
        "COTON0U, 2008, COTONOU, NAME",
        "OKYO, 1975, TOKYO, MISSPELLING",
        "KATHAMNDU, 1975, KATHMANDU, MISSPELLING",
        "BUENOS\u00A0AIRES, 2007, BUENOSAIRES, NAME",
    })
    void findsAnySpelling(String name, int year, String key, Spelling spelling) {
        Optional<PostMatch> match = Posts.match(name, 0, name.length(), year);
        assertThat(match.map(m -> m.post().key())).contains(key);
        assertThat(match.map(PostMatch::spelling)).contains(spelling);
        assertThat(Posts.find(name, year).map(Post::key)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "AMEMBASSY",
                "AMEMBASSY KAMBOLA",
                "OTTAWAX",
                "OTTAW",
                "THE",
                "PARA",
                "OCTOBER",
                "12",
                "ADDIS 1"
            })
    void saysWhenItDoesNotKnow(String name) {
        assertThat(Posts.find(name, 2005)).isEmpty();
    }

    @Test
    void archiveCodesAreReadInTheYearsOfTheArchivesOnly() {
        assertThat(Posts.find("ADDIS", 1975).map(Post::key)).contains("ADDISABABA");
        assertThat(Posts.find("ADDIS", 2000)).isEmpty();
        assertThat(Posts.byArchiveCode("ADDIS", 0, 5).map(Post::key)).contains("ADDISABABA");
    }

    @Test
    void readsARangeOfAText() {
        String text = "C O N F I D E N T I A L BUENOS AIRES 007029";
        int start = text.indexOf("BUENOS");
        assertThat(Posts.match(text, start, text.indexOf(" 007029"), 2005)
                        .map(m -> m.post().key()))
                .contains("BUENOSAIRES");
    }

    @ParameterizedTest
    @CsvSource({
        "MOSCOW, 1975, UR", "MOSCOW, 2005, RS", "BERLIN, 1975, GE", "BERLIN, 1985, GC", "BERLIN, 2005, GM",
        "BONN, 1975, GW", "PRAGUE, 1975, CZ", "PRAGUE, 2005, EZ", "AMEMBASSY ABU DHABI, 1975, TC", "COTONOU, 1974, DM",
        "BELGRADE, 1991, YO", "BELGRADE, 1992, YI", "BELGRADE, 2005, YI", "BELGRADE, 2006, SR",
    })
    void theCountryIsThatOfTheYear(String name, int year, String country) {
        assertThat(Posts.find(name, year).flatMap(Post::country)).contains(country);
    }

    @Test
    void withoutAYearTheLastCountryHolds() {
        assertThat(Posts.find("MOSCOW").flatMap(Post::country)).contains("RS");
        assertThat(Posts.byKey("MOSCOW").flatMap(Post::country)).contains("RS");
    }

    @Test
    void everyPostIsFoundByItsNameItsKeyAndItsPageName() {
        assertThat(Posts.all()).hasSizeGreaterThan(350).allSatisfy(post -> {
            String key = post.key();
            assertThat(Posts.find(key)).contains(post);
            assertThat(Posts.find(Posts.telegramName(key))).contains(post);
            assertThat(Posts.find("AMEMBASSY " + Posts.telegramName(key))).contains(post);
            assertThat(Posts.find(Posts.pageName(key))).contains(post);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "BUENOSAIRES, BUENOS AIRES, BUENOS, BUENOS AIR",
        "PORTAUPRINCE, PORT AU PRINCE, PORTA, PORT AU PR",
        "THEHAGUE, THE HAGUE, THEHA, THE HAGUE",
        "USUNNEWYORK, USUN NEW YORK, USUNN, USUN NEW Y",
        "KAMBOLATOWN, KAMBOLATOWN, KAMBOL, KAMBOLATOW",
    })
    void namesAreCutAsInPageLinesAndArchiveNumbers(String key, String name, String code, String page) {
        assertThat(Posts.telegramName(key)).isEqualTo(name);
        assertThat(Posts.archiveCode(key)).isEqualTo(code);
        assertThat(Posts.pageName(key)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AMEMBASSY OTTAWA; EMBASSY",
                "AMEMBASSY KAMBOLA; EMBASSY",
                "AMCONSUL PESHAWAR; CONSULATE",
                "AMCONSUL OTTAWA; CONSULATE",
                "AMCONSUL HAMBURG; CONSULATE_GENERAL",
                "AMCONGEN HONG KONG; CONSULATE_GENERAL",
                "USMISSION GENEVA; MISSION",
                "USEU BRUSSELS; MISSION",
                "USINT HAVANA; INTERESTS_SECTION",
                "USLO PEKING; LIAISON_OFFICE",
                "USDEL MBFR VIENNA; DELEGATION",
                "REO BASRAH; BRANCH_OFFICE",
                "SECSTATE WASHDC; DEPARTMENT",
                "STATE; DEPARTMENT",
                "CIA WASHINGTON DC; AGENCY",
                "DEPT OF ENERGY WASHDC; AGENCY",
                "NSC WASHDC; AGENCY",
                "SECDEF WASHDC; AGENCY",
                "WHITE HOUSE WASHDC; AGENCY",
                "HQ EPA WASHINGTON DC; AGENCY",
                "HQ USEUCOM VAIHINGEN GE; MILITARY",
                "CDR USCENTCOM MACDILL AFB FL; MILITARY",
                "CDRUSAREUR HEIDELBERG GE; MILITARY",
                "USCINCEUR VAIHINGEN GE; MILITARY",
                "CINCPAC HONOLULU HI; MILITARY",
                "COMUSNAVCENT; MILITARY",
                "JOINT STAFF WASHDC; MILITARY",
                "USDAO LONDON UK; MILITARY",
                "39ABG INCIRLIK AB TU; MILITARY",
                "EUROPEAN POLITICAL COLLECTIVE; COLLECTIVE",
                "ALL NATO POST COLLECTIVE; COLLECTIVE",
                "ALL DIPLOMATIC AND CONSULAR POSTS; COLLECTIVE",
                "EU MEMBER STATES; COLLECTIVE",
                "ROME, AMEMBASSY; EMBASSY",
                "HAMBURG, AMCONSUL; CONSULATE_GENERAL",
                "WASHDC, SECSTATE; DEPARTMENT",
                "BRUSSELS, USEU; MISSION",
                "WASHINGTON DC, CIA; AGENCY",
                "KAMBOLA, HARBOR MASTER; OTHER",
                "HARBOR MASTER KAMBOLA; OTHER",
                "''; OTHER",
            })
    void tellsTheKindOfAnAddressee(String address, PostKind kind) {
        assertThat(Posts.kindOf(address)).isEqualTo(kind);
    }

    @Test
    void anAddressHasKindAndPost() {
        String line = "RUEHRL/AMEMBASSY BERLIN PRIORITY 1089";
        int start = line.indexOf('/') + 1;
        AddressReading address = Posts.address(line, start, line.indexOf(" PRIORITY"), 2009);
        assertThat(address.kind()).isEqualTo(PostKind.EMBASSY);
        assertThat(address.post().map(Post::key)).contains("BERLIN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ROME, AMEMBASSY; ROME",
                "WASHDC, SECSTATE; STATE",
                "NEW YORK, USUN; USUNNEWYORK",
                "BRUSSELS, USEU; USEUBRUSSELS"
            })
    void readsAddressesWithTheCityFirst(String address, String key) {
        assertThat(Posts.address(address, 0, address.length(), 2014).post().map(Post::key))
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "AMCONSUL HAMBURG, CONSULATE_GENERAL, HAMBURG",
        "CDR USCENTCOM MACDILL AFB FL, MILITARY, -",
        "EUROPEAN POLITICAL COLLECTIVE, COLLECTIVE, -"
    })
    void anAddressByItselfHasKindAndPostToo(String address, PostKind kind, String key) {
        AddressReading named = Posts.named(address);
        assertThat(named.kind()).isEqualTo(kind);
        assertThat(named.post().map(Post::key).orElse("-")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"DAKRA, DAKAR", "SEOULL, SEOUL", "LIMAA, -", "DAKA, -", "OTTXXA, -"})
    void aNameOfFiveLettersMayHaveOneThatIsWrong(String name, String key) {
        assertThat(Posts.near(name, 2005).map(Post::key).orElse("-")).isEqualTo(key);
    }

    @Test
    void someMissionsShareTheStationOfAnEmbassy() {
        assertThat(Posts.sameStation("BRUSSELS", "USEUBRUSSELS")).isTrue();
        assertThat(Posts.sameStation("KAMBOLA", "KAMBOLA")).isTrue();
        assertThat(Posts.sameStation("BRUSSELS", "PARIS")).isFalse();
        assertThat(Posts.sameStation("KAMBOLA", "LUMERO")).isFalse();
    }
}
