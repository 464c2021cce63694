/**
 * Redaction as data: what a policy removes, which places it found, what a reviewer decided, what was done.
 *
 * <p>Nothing here changes a cable. The way of the data is:
 *
 * <ol>
 *   <li>A {@link org.cablekit.redact.RedactionPolicy} holds {@linkplain org.cablekit.redact.RedactionRule rules}: each
 *       says what to remove, under which exemption codes, and what coarse unit to print.
 *   <li>A {@link org.cablekit.redact.RedactionPlanner} reads a cable with the policy and makes
 *       {@linkplain org.cablekit.redact.RedactionProposal proposals}, gathered in a
 *       {@link org.cablekit.redact.RedactionPlan} that is bound to the source by its hash.
 *   <li>A reviewer answers with a {@link org.cablekit.redact.RedactionReview}: accept, reject, widen, other codes. Plan
 *       and review together give {@linkplain org.cablekit.redact.RedactionDecisions decisions}, or an error that names
 *       the place.
 *   <li>The parser module burns the decisions in: it replaces the decided spans in the source text by one token each
 *       and parses what remains. The cable so made holds nothing of the original.
 *   <li>The {@link org.cablekit.redact.PublicLog} is read off the redacted cable alone; the
 *       {@link org.cablekit.redact.RestrictedLog} keeps the words and the rules and never goes with a release.
 * </ol>
 *
 * <p>Plan, review, decisions and restricted log are <b>restricted</b>: they quote the original. Policies may be telling
 * too (a rule named after a source) and stay out of every public output.
 *
 * <p>Rules work in three {@linkplain org.cablekit.redact.RedactionLayer layers}: explicit spans, then paragraphs and
 * elements, then words. Each layer sees the telegram with the places of the layers before it already removed, so no
 * decision depends on words that an earlier layer hides; the order of the rules in a policy means nothing. Within a
 * layer overlapping places become one, with the codes of all.
 *
 * <p>Everything here is immutable, compared by value and safe to share between threads.
 */
@NullMarked
package org.cablekit.redact;

import org.jspecify.annotations.NullMarked;
