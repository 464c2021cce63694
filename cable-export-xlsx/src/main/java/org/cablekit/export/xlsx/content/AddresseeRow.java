package org.cablekit.export.xlsx.content;

import static org.cablekit.export.xlsx.content.Column.textColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cablekit.model.Addressee;
import org.cablekit.model.ExemptAddressee;
import org.cablekit.model.Heading;
import org.cablekit.model.Post;
import org.cablekit.model.Precedence;

/**
 * A row of the sheet Addressees.
 *
 * @param entry the cable
 * @param role action, information or exempted
 * @param name the plain language address
 * @param addressee what else is known; an exempted addressee has its name alone
 */
record AddresseeRow(Entry entry, String role, String name, Optional<Addressee> addressee) implements OfCable {

    static List<Column<AddresseeRow>> columns() {
        return Column.behindIdentity(List.of(
                textColumn("role", "Role", "heading.action | info | exempt", 10, AddresseeRow::role),
                textColumn("name", "Addressee", "name", 30, AddresseeRow::name),
                textColumn("precedence", "Precedence", "precedence", 13, r -> r.precedence()),
                textColumn("kind", "Kind", "kind", 18, r -> r.fact(a -> Words.of(a.kind()))),
                textColumn("post", "Post", "post.display", 20, r -> r.post(p -> Optional.of(p.display()))),
                textColumn("country", "Country", "post.country", 9, r -> r.post(Post::country)),
                textColumn("isoCountry", "ISO country", "post.isoCountry", 9, r -> r.post(Post::isoCountry)),
                textColumn(
                        "route",
                        "Routing indicator",
                        "route",
                        11,
                        r -> r.fact(a -> a.route().orElse(""))),
                textColumn(
                        "messageContinuityNumber",
                        "Message continuity number",
                        "messageContinuityNumber",
                        13,
                        r -> r.fact(a -> a.messageContinuityNumber().orElse(""))),
                textColumn(
                        "officeSymbols",
                        "Office symbols",
                        "officeSymbols",
                        24,
                        r -> r.fact(a -> Words.list(a.officeSymbols()))),
                textColumn(
                        "deliveryNotes",
                        "Delivery notes",
                        "deliveryNotes",
                        16,
                        r -> r.fact(a -> Words.list(a.deliveryNotes())))));
    }

    static List<AddresseeRow> of(Entry entry) {
        Heading heading = entry.cable().heading();
        List<AddresseeRow> rows = new ArrayList<>();
        for (Addressee addressee : heading.action()) {
            rows.add(new AddresseeRow(entry, "Action", entry.words(addressee.name()), Optional.of(addressee)));
        }
        for (Addressee addressee : heading.info()) {
            rows.add(new AddresseeRow(entry, "Info", entry.words(addressee.name()), Optional.of(addressee)));
        }
        for (ExemptAddressee exempt : heading.exempt()) {
            rows.add(new AddresseeRow(entry, "Exempt", entry.words(exempt.name()), Optional.empty()));
        }
        return rows;
    }

    /** What is not written in an address line is routine. */
    private String precedence() {
        return fact(a -> Words.capitals(a.precedence().orElse(Precedence.ROUTINE)));
    }

    private String fact(Function<Addressee, String> fact) {
        return addressee.map(fact).orElse("");
    }

    private String post(Function<Post, Optional<String>> fact) {
        return addressee.flatMap(Addressee::post).flatMap(fact).orElse("");
    }
}
