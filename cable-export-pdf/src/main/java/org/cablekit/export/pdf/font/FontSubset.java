package org.cablekit.export.pdf.font;

import java.util.Arrays;

/**
 * The characters of one face that one document shows, numbered in order of first use.
 *
 * <p>The number (CID) of a character is at the same time its glyph number in the {@link #program() embedded program};
 * 0 is the missing glyph. So program, widths and Unicode map hold nothing but what is drawn. Not for several threads.
 */
public final class FontSubset {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NO_CHARACTER = -1;

    private final TypeFace face;
    private final char[][] numbers = new char[PAGE][];
    private int[] characters = new int[128];
    private int count = 1;

    /**
     * An empty subset.
     *
     * @param face the face
     */
    public FontSubset(TypeFace face) {
        this.face = face;
    }

    /** {@return the face} */
    public TypeFace face() {
        return face;
    }

    /** {@return whether no character was used} */
    public boolean isEmpty() {
        return count == 1;
    }

    /** {@return the number of characters used plus one for the missing glyph} */
    public int count() {
        return count;
    }

    /**
     * {@return the number of a character, given now if it is new}
     *
     * @param character a character of the basic plane that the face can show
     * @throws IllegalArgumentException if the face cannot show it
     */
    public int number(char character) {
        char[] page = numbers[character >> PAGE_BITS];
        if (page == null) {
            page = new char[PAGE];
            numbers[character >> PAGE_BITS] = page;
        }
        int number = page[character & (PAGE - 1)];
        if (number == 0) {
            if (!face.shows(character)) {
                throw new IllegalArgumentException("the face cannot show character " + (int) character);
            }
            number = count++;
            page[character & (PAGE - 1)] = (char) number;
            if (number == characters.length) {
                characters = Arrays.copyOf(characters, 2 * number);
            }
            characters[number] = character;
        }
        return number;
    }

    /**
     * {@return the character of a number}
     *
     * @param number 1 to {@link #count()} - 1
     */
    public int character(int number) {
        return characters[number];
    }

    /**
     * {@return the advance width of a number, in thousandths of the type size}
     *
     * @param number 0 to {@link #count()} - 1
     */
    public int advance(int number) {
        return face.advance(number == 0 ? NO_CHARACTER : characters[number]);
    }

    /** {@return a TrueType program that holds the missing glyph, the glyphs used and what they are composed of} */
    public byte[] program() {
        int[] glyphs = new int[count];
        for (int i = 1; i < count; i++) {
            glyphs[i] = face.glyph(characters[i]);
        }
        return new SubsetProgram(face, glyphs).bytes();
    }
}
