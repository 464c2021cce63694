package org.cablekit.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The same as named modules: Jackson has to reach the model's records without any package being opened to it. */
class ModulePathTest {

    private static final String MODULE = "org.cablekit.export.json";

    private static ModuleLayer layer() {
        Path[] path = Stream.of(
                        Cable.class, JsonCableExporter.class, JsonMapper.class, JsonParser.class, JsonInclude.class)
                .map(ModulePathTest::location)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Path location(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void cablesAreReadAndWrittenTheSame() throws ReflectiveOperationException {
        String json = Documents.json(SampleCables.all(), Map.of());
        ModuleLayer layer = layer();
        ClassLoader loader = layer.findLoader(MODULE);
        Class<?> spi = loader.loadClass(CableExporter.class.getName());
        Class<?> options = loader.loadClass(ExportOptions.class.getName());

        Object exporter = ServiceLoader.load(layer, spi).findFirst().orElseThrow();
        assertThat(exporter.getClass().getModule().getName()).isEqualTo(MODULE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object writer = spi.getMethod("open", OutputStream.class, options)
                .invoke(exporter, out, options.getMethod("defaultsOf", spi).invoke(null, exporter));
        Class<?> writing = loader.loadClass(CableWriter.class.getName());
        for (Object cable : read(loader, json)) {
            writing.getMethod("write", loader.loadClass(Cable.class.getName())).invoke(writer, cable);
        }
        writing.getMethod("finish").invoke(writer);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    }

    private static List<?> read(ClassLoader loader, String json) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(JsonCableReader.class.getName());
        Object reader = type.getConstructor(InputStream.class)
                .newInstance(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        try (Stream<?> cables = (Stream<?>) type.getMethod("cables").invoke(reader)) {
            return cables.toList();
        }
    }

    @Test
    void theSchemaIsInTheModule() throws ReflectiveOperationException {
        Class<?> type = layer().findLoader(MODULE).loadClass(JsonSchema.class.getName());

        assertThat(type.getMethod("text").invoke(type.getEnumConstants()[0])).isEqualTo(JsonSchema.CABLES.text());
    }
}
