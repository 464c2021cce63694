/**
 * Grammar of copies that agencies released: stamps, banners and white boxes around a telegram, and the printed layout of
 * messages from 2010 on.
 */
@NullMarked
package org.cablekit.parser.release;

import org.jspecify.annotations.NullMarked;
