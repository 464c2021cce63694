package org.cablekit.parser.reference;

import org.cablekit.model.DeclassificationKind;

/**
 * A code of a declassification instruction in its normal form.
 *
 * @param kind kind of instruction
 * @param normal normal form: {@code GDS}, {@code XGDS-1}, {@code OADR}, {@code X5}, {@code 25X1-HUM}, {@code MR}, {@code
 *     GROUP-3}, {@code N/A}
 */
public record DeclassificationCode(DeclassificationKind kind, String normal) {}
