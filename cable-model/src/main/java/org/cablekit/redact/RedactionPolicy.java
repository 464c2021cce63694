package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;

/**
 * What is to be removed from telegrams, why, and what may be told about it.
 *
 * @param id name of the policy; restricted
 * @param style how exemption codes are printed
 * @param rules the rules; their order means nothing
 * @param keep exceptions from the rules for words
 * @param disclosed facts made visible on purpose
 * @param reviewRequired whether a reviewer must decide on every place before anything is put out
 */
public record RedactionPolicy(
        String id,
        ExemptionCode.Style style,
        List<RedactionRule> rules,
        List<KeepList> keep,
        List<Disclosure> disclosed,
        boolean reviewRequired) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id is blank or used twice
     */
    public RedactionPolicy {
        requireNonNull(style, "style");
        rules = List.copyOf(rules);
        keep = List.copyOf(keep);
        disclosed = disclosed.stream().distinct().sorted().toList();
        if (id.isBlank()) {
            throw new IllegalArgumentException("a policy needs an id");
        }
        Set<String> ids = new HashSet<>();
        for (RedactionRule rule : rules) {
            requireNew(ids, rule.head().id());
        }
        for (KeepList list : keep) {
            requireNew(ids, list.id());
        }
    }

    private static void requireNew(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("rule " + id + ": the id is used twice");
        }
    }

    /**
     * {@return the enabled rules that speak of a telegram}
     *
     * @param cable the telegram
     */
    public List<RedactionRule> rulesFor(Cable cable) {
        return rules.stream()
                .filter(rule -> rule.head().enabled() && rule.head().scope().includes(cable))
                .toList();
    }

    /**
     * {@return the rule that withholds a telegram in full, if one does; the first where there are several}
     *
     * @param cable the telegram
     */
    public Optional<DenyDocumentRule> denial(Cable cable) {
        return rulesFor(cable).stream()
                .filter(DenyDocumentRule.class::isInstance)
                .map(DenyDocumentRule.class::cast)
                .findFirst();
    }

    /** {@return a hash of all the policy says, by which reviews and logs name it} */
    public String fingerprint() {
        return SourceHash.ofText(toString());
    }

    /**
     * {@return a builder of a policy in the style of the Department, without rules, that wants no review}
     *
     * @param id name of the policy
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Gathers the parts of a policy. Not for several threads. */
    public static final class Builder {
        private final String id;
        private ExemptionCode.Style style = ExemptionCode.Style.STATE;
        private final List<RedactionRule> rules = new ArrayList<>();
        private final List<KeepList> keep = new ArrayList<>();
        private final List<Disclosure> disclosed = new ArrayList<>(List.of(Disclosure.MARKER_COUNT));
        private boolean reviewRequired;

        private Builder(String id) {
            this.id = requireNonNull(id, "id");
        }

        /**
         * Sets how codes are printed (default: as the Department does).
         *
         * @param value the style
         * @return this
         */
        public Builder style(ExemptionCode.Style value) {
            style = requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this
         */
        public Builder rule(RedactionRule rule) {
            rules.add(requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Adds exceptions.
         *
         * @param list the list
         * @return this
         */
        public Builder keep(KeepList list) {
            keep.add(requireNonNull(list, "list"));
            return this;
        }

        /**
         * Says which facts are made visible (default: the number of markers).
         *
         * @param facts the facts
         * @return this
         */
        public Builder disclose(Disclosure... facts) {
            disclosed.clear();
            disclosed.addAll(List.of(facts));
            return this;
        }

        /**
         * Wants a reviewer's decision on every place.
         *
         * @return this
         */
        public Builder reviewRequired() {
            reviewRequired = true;
            return this;
        }

        /**
         * {@return the policy}
         *
         * @throws IllegalArgumentException if an id is blank or used twice
         */
        public RedactionPolicy build() {
            return new RedactionPolicy(id, style, rules, keep, disclosed, reviewRequired);
        }
    }
}
