package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportMapTest {
    private static final String OURS = "{\"imports\":{\"charts\":\"charts/dist/min.js\"}}";
    private static final String LIBRARY =
            "{\"imports\":{\"charts\":\"/_static/charts/1.0/index.js\",\"charts/\":\"/_static/charts/1.0/\"}}";

    @TempDir
    Path folder;

    @Test
    void ourNameStandsAboveTheLibrarysWhicheverComesFirstOnTheClassPath() throws Exception {
        assertThat(imports(OURS, LIBRARY)).contains("\"charts\":\"/_static/charts/1.0/dist/min.js\"");
        assertThat(imports(LIBRARY, OURS)).contains("\"charts\":\"/_static/charts/1.0/dist/min.js\"");
    }

    private String imports(String first, String second) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {jar("first", first), jar("second", second)}, null)) {
            return new ImportMap(
                            loader, new OwnAssets(loader), JsonMapper.builder().build())
                    .json();
        }
    }

    private URL jar(String name, String importMap) throws Exception {
        var root = Files.createTempDirectory(folder, name);
        Files.createDirectories(root.resolve("META-INF"));
        Files.writeString(root.resolve("META-INF/importmap.json"), importMap);
        return root.toUri().toURL();
    }
}
