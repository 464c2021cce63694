package org.cablekit.export.xlsx.content;

/** What a row of a sheet tells of: a cable or a part of one. */
public interface OfCable {

    /** {@return the cable} */
    Entry entry();
}
