package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FoldersFirstTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void whatIsInAFolderStandsBeforeTheClassPathAndIsReadAnewForEachPage() throws Exception {
        Path jar = Files.createDirectory(folder.resolve("jar"));
        Path work = Files.createDirectory(folder.resolve("work"));
        write(jar, "export const from = 'jar';");
        try (var behind = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var sites = new Sites(behind, List.of(work.toString()), JSON);
            assertThat(script(sites.asRead())).isEqualTo("export const from = 'jar';");
            write(work, "export const from = 'folder';");
            assertThat(script(sites.asRead())).isEqualTo("export const from = 'jar';");
            assertThat(script(sites.now())).isEqualTo("export const from = 'folder';");
            assertThat(script(sites.asRead())).isEqualTo("export const from = 'folder';");
        }
    }

    @Test
    void withoutFoldersNothingIsReadTwice() throws Exception {
        write(folder, "1");
        try (var behind = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            var sites = new Sites(behind, List.of(), JSON);
            assertThat(sites.now()).isSameAs(sites.asRead()).isSameAs(sites.now());
        }
    }

    private static String script(Site site) {
        Asset asset = site.assets().plain("piece.js");
        assertThat(asset).isNotNull();
        return new String(asset.bytes);
    }

    private static void write(Path root, String script) throws IOException {
        Files.createDirectories(root.resolve("assets"));
        Files.writeString(root.resolve("assets/piece.js"), script);
    }
}
