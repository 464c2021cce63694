/** The library inside Apache Spark, for collections that outgrow one machine. */
@NullMarked
package org.cablekit.examples.spark;

import org.jspecify.annotations.NullMarked;
