/** What a person sees of cables on a terminal: one cable as a page, many as counts, findings as lines. */
@NullMarked
package org.cablekit.examples.cli.view;

import org.jspecify.annotations.NullMarked;
