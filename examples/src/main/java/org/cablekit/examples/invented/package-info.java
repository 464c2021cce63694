/**
 * Invented telegrams in any number, for measuring and for trying out.
 *
 * <p>{@link org.cablekit.examples.invented.InventCollection} is the program, {@link
 * org.cablekit.examples.invented.TelegramInventor} makes one telegram of a seed and a number, {@link
 * org.cablekit.examples.invented.InventedForm} packs it. Posts and codes are those of the Department; persons, ships and
 * events are made of syllables and exist nowhere.
 */
@NullMarked
package org.cablekit.examples.invented;

import org.jspecify.annotations.NullMarked;
