/**
 * The architecture as rules.
 *
 * <p>{@link org.cablekit.architecture.House} says which modules there are and what each may use, {@link
 * org.cablekit.architecture.HouseRules} states the rules, and {@code planted} holds a small violation of each, so that a
 * rule that cannot fail is noticed.
 */
package org.cablekit.architecture;
