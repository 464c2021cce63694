/** The one planted package that is as it should be. */
@NullMarked
package org.cablekit.architecture.planted.model;

import org.jspecify.annotations.NullMarked;
