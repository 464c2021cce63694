/**
 * What telegrams are packed in, and how they are taken out.
 *
 * <p>The data's way: {@link org.cablekit.parser.container.InputWalk} goes through files and folders. {@link
 * org.cablekit.parser.container.InputOpener} looks at the first bytes of each and chooses: a wrapper (zip, gz, tar)
 * yields further inputs, a {@link org.cablekit.parser.container.TelegramContainer} yields telegrams. Reading from an
 * input only cuts it into telegrams, each {@link org.cablekit.parser.container.Packed}; decoding happens when one is
 * unpacked, which may be on another thread. The outcome is a {@link org.cablekit.parser.container.TelegramSource} or,
 * for what cannot be read, an {@link org.cablekit.parser.container.Unread}.
 *
 * <p>A container is chosen by signature, never by trial and exception. A new one is one class that implements {@code
 * TelegramContainer} and one line in {@code InputOpener}.
 */
@NullMarked
package org.cablekit.parser.container;

import org.jspecify.annotations.NullMarked;
