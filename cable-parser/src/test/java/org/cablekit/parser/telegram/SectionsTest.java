package org.cablekit.parser.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.Provenance;
import org.cablekit.model.Section;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.CableParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telegrams whose sections stand one behind the other: what each section holds, the body, and what is found odd. */
class SectionsTest {

    /** The lines of a section before its text: {@code <2/3>} for section 2 of 3, {@code [2/3]} without the heading. */
    private static final Pattern BEGINNING = Pattern.compile("<([0-9]/[0-9])>");

    private static final Pattern NUMBER = Pattern.compile("\\[([0-9])/([0-9])]");
    private static final String HEADING = "O 141130Z MAR 09|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC IMMEDIATE||[$1]";
    private static final String LINE = "C O N F I D E N T I A L SECTION 0$1 OF 0$2 VARNESSE 001187||";

    private static final Set<DiagnosticCode> FINDINGS = EnumSet.of(
            DiagnosticCode.SECTION_DOUBLED, DiagnosticCode.SECTION_MISSING, DiagnosticCode.SECOND_MESSAGE_IN_TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<1/2>1. (C) One.|<2/2>2. (C) Two.||MARLOW; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 O 141130Z MAR 09 ... MARLOW; 1 (C) One., 2 (C) Two.; "
                        + "''",
                "<1/2>1. (C) One.||[2/2]2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 C O N F I D E N T I A L SECTION 02 OF 02 VARNESSE "
                        + "001187 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "<1/3>1. (C) One.||<3/3>2. (C) Two.; "
                        + "1/3 O 141130Z MAR 09 ... 1. (C) One., 3/3 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; "
                        + "Section 2 of 3 is missing. [C O N F I D E N T I A L SECTION 01 OF 03 VARNESSE 001187]",
                "<1/3>1. (C) One.||<2/3>2. (C) Two.; "
                        + "1/3 O 141130Z MAR 09 ... 1. (C) One., 2/3 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; "
                        + "Section 3 of 3 is missing. [C O N F I D E N T I A L SECTION 01 OF 03 VARNESSE 001187]",
                "<2/3>1. (C) One.||<3/3>2. (C) Two.; "
                        + "2/3 O 141130Z MAR 09 ... 1. (C) One., 3/3 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; "
                        + "Section 1 of 3 is missing. [C O N F I D E N T I A L SECTION 02 OF 03 VARNESSE 001187]",
                "<1/2>1. (C) One.|<1/2>1. (C) One.|<2/2>2. (C) Two.|||; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 O 141130Z MAR "
                        + "09 ... 2. (C) Two.; "
                        + "1 (C) One., 1 (C) One., 2 (C) Two.; "
                        + "Section 1 stands twice. [O 141130Z MAR 09|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC "
                        + "IMMEDIATE||C O N F I D E N T I A L SECTION 01 OF 02 VARNESSE 001187||1. (C) One.]",
                "<1/2>1. (C) One.|[2/2]; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 C O N F I D E N T I A L SECTION 02 OF 02 VARNESSE "
                        + "001187 ... C O N F I D E N T I A L SECTION 02 OF 02 VARNESSE 001187; "
                        + "1 (C) One.; ''",
                "<1/2>1. (C) One.|BT|#1187|NNNN|<2/2>2. (C) Two.|BT|NNNN; "
                        + "1/2 O 141130Z MAR 09 ... NNNN, 2/2 O 141130Z MAR 09 ... NNNN; 1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One.|BT|NNNN||CONFIDENTIAL|||<2/2>2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... CONFIDENTIAL, 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One.|CONFIDENTIAL//NOFORN||<2/2>2. (C) Two.|CONFIDENTIAL; "
                        + "1/2 O 141130Z MAR 09 ... CONFIDENTIAL//NOFORN, 2/2 O 141130Z MAR 09 ... CONFIDENTIAL; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One|CONFIDENTIAL LAMPS|<2/2>2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... CONFIDENTIAL LAMPS, 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One CONFIDENTIAL LAMPS, 2 (C) Two.; ''",
                "<1/2>1. (C) One|goes on|<2/2>behind the heading.||2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... goes on, 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One goes on behind the heading., 2 (C) Two.; ''",
                "<1/2>1. (C) One|NNNN|in the lighthouse.|<2/2>2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... in the lighthouse., 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One NNNN in the lighthouse., 2 (C) Two.; ''",
                "<1/2>1. (C) One.||S E C R E T PARIS 000044||2. (C) Theirs.; "
                        + "1/2 O 141130Z MAR 09 ... 2. (C) Theirs.; "
                        + "1 (C) One., QUOTATION S E C R E T PARIS 000044 / , 2 (C) Theirs.; "
                        + "A number line of another message stands in the text. [S E C R E T PARIS 000044]",
                "<1/2>1. (C) One.||S E C R E T VARNESSE 001188||2. (C) Theirs.||[2/2]3. (C) Three.; "
                        + "1/2 O 141130Z MAR 09 ... 2. (C) Theirs., 2/2 C O N F I D E N T I A L SECTION 02 OF 02 VARNESSE "
                        + "001187 ... 3. (C) Three.; "
                        + "1 (C) One., QUOTATION S E C R E T VARNESSE 001188 / , 2 (C) Theirs., 3 (C) Three.; "
                        + "A number line of another message stands in the text. [S E C R E T VARNESSE 001188]",
                "<1/2>1. (C) One.|O 141130Z MAR 09|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC IMMEDIATE|INFO "
                        + "AMEMBASSY PARIS|AMEMBASSY LONDON|AMEMBASSY ROME PRIORITY|BT|[2/2]2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One.|BT|NNNN|VZCZCXRO4321|OO RUEHRN|DE RUEHVN #1187/02 0731142|ZNY CCCCC ZZH|O "
                        + "141130Z MAR 09|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC IMMEDIATE|BT|[2/2]2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... NNNN, 2/2 VZCZCXRO4321 ... 2. (C) Two.; 1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One.|<2/2>SIPDIS||E.O. 12958: DECL: 03/14/2019|TAGS: PREL|SUBJECT: LAMPS||2. (C) "
                        + "Two.; "
                        + "1/2 O 141130Z MAR 09 ... 1. (C) One., 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "C O N F I D E N T I A L VARNESSE 001187||1. (C) One.||C O N F I D E N T I A L VARNESSE "
                        + "001187||2. (C) Two.; "
                        + "''; 1 (C) One., 2 (C) Two.; ''",
                "1. (C) One.||[2/2]2. (C) Two.; ''; "
                        + "1 (C) One., QUOTATION C O N F I D E N T I A L SECTION 02 OF 02 VARNESSE 001187 / , 2 (C) Two.; "
                        + "''",
                "<2/2>1. (C) One.|<1/2>2. (C) Two.; "
                        + "2/2 O 141130Z MAR 09 ... 1. (C) One., 1/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 2 (C) Two.; ''",
                "<1/2>1. (C) One.||3. (C) FM THE QUAY.|<2/2>2. (C) Two.; "
                        + "1/2 O 141130Z MAR 09 ... 3. (C) FM THE QUAY., 2/2 O 141130Z MAR 09 ... 2. (C) Two.; "
                        + "1 (C) One., 3 (C) FM THE QUAY., 2 (C) Two.; ''",
                "<1/2>1. THE KEEPER SAID THAT HE WENT|TO THE QUAY AT NOON.|<2/2>2. TWO.; "
                        + "1/2 O 141130Z MAR 09 ... TO THE QUAY AT NOON., 2/2 O 141130Z MAR 09 ... 2. TWO.; "
                        + "1 THE KEEPER SAID THAT HE WENT TO THE QUAY AT NOON., 2 TWO.; ''",
                "<1/2>1. THE KEEPER SAID THAT HE WENT|TO THE QUAY AT NOON.||[2/2]2. TWO.; "
                        + "1/2 O 141130Z MAR 09 ... TO THE QUAY AT NOON., 2/2 C O N F I D E N T I A L SECTION 02 OF 02 "
                        + "VARNESSE 001187 ... 2. TWO.; "
                        + "1 THE KEEPER SAID THAT HE WENT TO THE QUAY AT NOON., 2 TWO.; ''",
                "<1/2>1. THE KEEPER HAD NO|INFO ON THE LAMPS.|<2/2>2. TWO.; "
                        + "1/2 O 141130Z MAR 09 ... INFO ON THE LAMPS., 2/2 O 141130Z MAR 09 ... 2. TWO.; "
                        + "1 THE KEEPER HAD NO INFO ON THE LAMPS., 2 TWO.; ''",
                "<1/2>1. THE KEEPER HAD NO|NEWS FM THE QUAY|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC|[2/2]2. "
                        + "TWO.; "
                        + "1/2 O 141130Z MAR 09 ... NEWS FM THE QUAY, 2/2 FM AMEMBASSY VARNESSE ... 2. TWO.; "
                        + "1 THE KEEPER HAD NO NEWS FM THE QUAY, 2 TWO.; ''",
                "<1/2>1. THE KEEPER WROTE.|O 141130Z MAR 09|FM AMEMBASSY VARNESSE|TO SECSTATE WASHDC|XMT "
                        + "AMEMBASSY BONN|[2/2]2. TWO.; "
                        + "1/2 O 141130Z MAR 09 ... 1. THE KEEPER WROTE., 2/2 O 141130Z MAR 09 ... 2. TWO.; "
                        + "1 THE KEEPER WROTE., 2 TWO.; ''"
            })
    void areJoined(String text, String sections, String body, String findings) {
        Cable cable = parse(text);
        assertThat(cable.sections().stream().map(s -> section(cable, s)).collect(Collectors.joining(", ")))
                .as(cable.source().text())
                .isEqualTo(sections);
        assertThat(LineValues.of(cable, "body").replace(';', ',')).isEqualTo(body);
        assertThat(findings(cable)).isEqualTo(findings);
        assertThat(cable.coverage()).isGreaterThanOrEqualTo(0.999);
    }

    private static Cable parse(String text) {
        String headings = BEGINNING.matcher(text).replaceAll(HEADING);
        String lines = NUMBER.matcher(headings).replaceAll(LINE);
        return CableParser.create().parse(Source.of(lines.replace('|', '\n') + '\n', Provenance.of("sections")));
    }

    /** Number, total, and the first and the last line. */
    private static String section(Cable cable, Section section) {
        List<String> lines = textOf(cable, section.span()).lines().toList();
        return section.number() + "/" + section.total().map(String::valueOf).orElse("-") + " " + lines.get(0) + " ... "
                + lines.get(lines.size() - 1);
    }

    private static String findings(Cable cable) {
        return cable.diagnostics().stream()
                .filter(diagnostic -> FINDINGS.contains(diagnostic.code()))
                .map(diagnostic -> finding(cable, diagnostic))
                .collect(Collectors.joining(" "));
    }

    private static String finding(Cable cable, Diagnostic diagnostic) {
        return diagnostic.message() + " [" + textOf(cable, diagnostic.span()).replace('\n', '|') + "]";
    }

    private static String textOf(Cable cable, SourceSpan span) {
        return cable.source().textOf(span).toString();
    }
}
