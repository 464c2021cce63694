package org.cablekit.parser.container;

/** One form in which telegrams are packed. */
interface TelegramContainer {

    /** {@return whether an input that begins so is of this form; looks at nothing else} */
    boolean matches(Head head);

    /**
     * {@return the telegrams of an input}
     *
     * @param feed its bytes, none taken yet
     * @param head how it begins
     * @param place where it is from
     */
    TelegramReader open(ByteFeed feed, Head head, InputPlace place);
}
