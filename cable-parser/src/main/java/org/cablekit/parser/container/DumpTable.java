package org.cablekit.parser.container;

/**
 * The dump of the whole set: a table of eight columns, one record for each telegram, read as a stream.
 *
 * <p>Quotes in a field are escaped by a backslash, line ends stand as they are. Copies of the dump with doubled quotes,
 * other separators, fewer columns, ISO dates or a heading row are read as well.
 */
final class DumpTable implements TelegramContainer {

    @Override
    public boolean matches(Head head) {
        return DumpShape.of(head).isPresent();
    }

    @Override
    public TelegramReader open(ByteFeed feed, Head head, InputPlace place) {
        return new DumpReader(feed, DumpShape.of(head).orElseThrow(), place);
    }
}
