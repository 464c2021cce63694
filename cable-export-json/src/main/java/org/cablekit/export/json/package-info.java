/**
 * Telegrams as JSON: {@link org.cablekit.export.json.JsonCableExporter} writes them, {@link
 * org.cablekit.export.json.JsonCableReader} reads them back, {@link org.cablekit.export.json.JsonSchema} hands out the
 * JSON Schema of what is written.
 *
 * <p>A cable is an object whose fields are the record components of {@link org.cablekit.model.Cable}, in their order
 * and under their names, and so on down to the last record: the Javadoc of a component is the description of its field.
 * The rest of the form follows from these rules.
 *
 * <ul>
 *   <li>Every field is always there. What is absent is {@code null} or an empty array. Only the fields that an export
 *       option leaves out are missing.
 *   <li>Enum constants are written by name, times in ISO 8601 (instants in UTC, {@code 2007-11-27T12:55:00Z}).
 *   <li>A {@linkplain org.cablekit.model.Text text} without holes is a string. A text with holes is an array of strings
 *       and holes: {@code ["told ", {"redacted": true, "codes": ["B6"], "unit": "NAME"}, " that"]}.
 *   <li>A hole of a {@linkplain org.cablekit.model.Redaction redaction} is {@code {"redacted": true, "codes": [...],
 *       "unit": "..."}}. A hole that was {@linkplain org.cablekit.model.PriorRedaction there before} is {@code
 *       {"withheld": "PUBLISHER", "mark": "XXXXXXXXXXXX", "codes": []}}. Exemption codes are strings in normal form.
 *   <li>A {@linkplain org.cablekit.model.SourceSpan span} is an array of two offsets, {@code [12, 40]}: the first is
 *       inside, the second behind, both count UTF-16 code units of {@code source.text}.
 *   <li>In {@code source.text} of a redacted cable the character U+E000 stands for the first entry of {@code
 *       source.redactions}, U+E001 for the second, and so on.
 *   <li>{@code map} is the array of the {@linkplain org.cablekit.model.SourceMap#elements() elements} of the source.
 *   <li>A {@linkplain org.cablekit.model.Block block} has a field {@code type} before its own: {@code paragraph},
 *       {@code bodyHeading}, {@code preformatted} or {@code quotation}.
 *   <li>The first field of a cable, {@code facts}, holds the answers that {@link org.cablekit.model.Cable} derives from
 *       its parts, under the names of its methods: the message reference number in its canonical form, the
 *       classification as banner, the coverage rounded down to four digits; and whether the cable was redacted. Facts
 *       are for readers of the JSON and skipped when a cable is read back.
 * </ul>
 */
@NullMarked
package org.cablekit.export.json;

import org.jspecify.annotations.NullMarked;
