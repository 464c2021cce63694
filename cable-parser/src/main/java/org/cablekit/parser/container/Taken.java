package org.cablekit.parser.container;

/** What came out of a container: a telegram, or the reason why there is none. */
public sealed interface Taken permits TelegramSource, Unread {}
