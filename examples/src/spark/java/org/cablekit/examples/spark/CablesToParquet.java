package org.cablekit.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Reads telegrams with Spark and writes a row for each as Parquet. What goes in are files and folders that every worker
 * sees under the same path; {@link Shares} says how they are shared out.
 */
public final class CablesToParquet {

    /** A column that grows in the order of the input: the rows of a folder of Parquet files have none. */
    static final String POSITION = "position";

    private CablesToParquet() {}

    /**
     * Writes the rows on this machine, with all its processors; prints what could not be read.
     *
     * @param args the folder to write, and files and folders to read
     * @throws IOException if a folder cannot be listed
     */
    public static void main(String[] args) throws IOException {
        List<Path> inputs = List.of(args).subList(1, args.length).stream()
                .map(input -> Path.of(input).toAbsolutePath())
                .toList();
        try (SparkSession spark = session()) {
            write(spark, Shares.of(inputs, Shares.FILES), args[0])
                    .forEach(failure -> System.out.println("not read: " + failure));
        }
    }

    /** A session on this machine. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("cables")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }

    /**
     * Writes the rows.
     *
     * @param spark the session
     * @param shares what is read, see {@link Shares}
     * @param folder where they go
     * @return what could not be read, one line each
     */
    static List<String> write(SparkSession spark, List<List<String>> shares, String folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        CollectionAccumulator<String> failures = spark.sparkContext().collectionAccumulator("not read");
        JavaRDD<Row> rows = context.parallelize(shares, Math.max(1, shares.size()))
                .flatMap(share -> new CableRows(share, failures::add));
        spark.createDataFrame(rows, CableRows.SCHEMA)
                .withColumn(POSITION, functions.monotonically_increasing_id())
                .write()
                .parquet(folder);
        return failures.value().stream().sorted().toList();
    }
}
