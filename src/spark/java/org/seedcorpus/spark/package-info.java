/**
 * The same check on Apache Spark: of the records of a data set instead of the files of a folder.
 * {@link org.seedcorpus.spark.CheckCorpus} is what {@code spark-submit} starts.
 */
@NullMarked
package org.seedcorpus.spark;

import org.jspecify.annotations.NullMarked;
