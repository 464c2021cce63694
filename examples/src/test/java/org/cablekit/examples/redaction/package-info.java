/** What redaction promises, tested over every format at once. */
@NullMarked
package org.cablekit.examples.redaction;

import org.jspecify.annotations.NullMarked;
