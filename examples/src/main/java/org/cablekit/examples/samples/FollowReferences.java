package org.cablekit.examples.samples;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Text;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.MessageReferences;
import org.cablekit.parser.ReadResults;

/** Follows the references of a telegram through a collection. */
public final class FollowReferences {

    private final Map<MessageReference, Cable> cables = new HashMap<>();
    private final Set<MessageReference> seen = new HashSet<>();

    private FollowReferences() {}

    /**
     * Prints the telegrams that a telegram builds on, and those they build on in turn.
     *
     * @param args a file or folder, and the reference number to begin with, such as {@code 09REYKJAVIK214}
     */
    public static void main(String[] args) {
        FollowReferences followed = new FollowReferences();
        try (ReadResults results = CableReader.create().read(Path.of(args[0]))) {
            results.cables(failure -> {})
                    .forEach(cable -> cable.messageReference()
                            .ifPresent(reference -> followed.cables.putIfAbsent(reference, cable)));
        }
        followed.print(MessageReferences.parse(args[1]).orElseThrow(), "");
    }

    private void print(MessageReference reference, String indent) {
        Cable cable = cables.get(reference);
        boolean known = !seen.add(reference);
        String subject = cable == null
                ? "(not in the collection)"
                : cable.subject().map(Text::toString).orElse("(no subject)");
        System.out.println(indent + reference + " " + (known ? "(see above)" : subject));
        if (cable != null && !known) {
            cable.textHeading().references().forEach(r -> r.target().ifPresent(to -> print(to, indent + "  ")));
        }
    }
}
