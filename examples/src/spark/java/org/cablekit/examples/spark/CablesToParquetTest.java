package org.cablekit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablekit.examples.Samples;
import org.cablekit.examples.cli.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark writes equals what the command line writes for the same input. */
class CablesToParquetTest {

    @TempDir
    Path folder;

    @Test
    void folderGivesWhatTheCommandLineGives() throws IOException {
        // Two files a share: sections of one telegram lie in two files and have to meet.
        assertSame(Samples.folder(), 2);
    }

    @Test
    void dumpGivesWhatTheCommandLineGives() throws IOException {
        assertSame(Samples.file("containers/dump-of-six.csv"), Shares.FILES);
    }

    private void assertSame(Path input, int files) throws IOException {
        CommandRun run =
                CommandRun.of("export", "--to", "json", "--option", "form=lines", "--out", "-", "--quiet", input);
        List<String> lines = run.outLines();
        assertThat(lines).isNotEmpty();

        String rows = folder.resolve("cables.parquet").toString();
        try (SparkSession spark = CablesToParquet.session()) {
            List<String> failures = CablesToParquet.write(spark, Shares.of(List.of(input), files), rows);
            assertThat(run.errLines()).hasSize(failures.size());
            List<Row> read =
                    spark.read().parquet(rows).orderBy(CablesToParquet.POSITION).collectAsList();
            assertThat(read)
                    .extracting(row -> row.getString(row.fieldIndex("json")))
                    .containsExactlyElementsOf(lines);
            for (Row row : read) {
                String json = row.getString(row.fieldIndex("json"));
                String reference = row.getString(row.fieldIndex("reference"));
                assertThat(reference == null || json.contains(reference)).isTrue();
            }
        }
    }
}
