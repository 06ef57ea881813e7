package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aPageWithItsScriptInModulesAndInAFewFiles() throws IOException {
        write("pages/show.html", "<script src=\"{{script:show/show.js}}\"></script>{{head}}");
        write("assets/show/show.js", "import '@livestall/show/part.js';");
        write("assets/show/part.js", "export {};");
        write(
                "assets/bundled/show/show.js",
                "import{a as b}from\"./parts/chunk.AB12.js\";import(\"./parts/later.CD34.js\");");
        write("assets/bundled/show/parts/chunk.AB12.js", "import\"./first.EF56.js\";export{a}");
        write("assets/bundled/show/parts/first.EF56.js", "export{}");
        write("assets/bundled/show/parts/later.CD34.js", "export{}");
        write("META-INF/importmap.json", "{\"imports\":{\"hls.js\":\"/_static/hls.js/1.0.0/hls.js\"}}");
    }

    @Test
    void aBundledPageNamesLibrariesOnly() throws IOException {
        try (var loader = loader()) {
            Site site = Site.read(loader, JsonMapper.shared(), true);
            Template page = site.page("show");
            assertThat(page.with("")).contains("/assets/bundled/show/show.");
            assertThat(site.importMap(page)).contains("hls.js").doesNotContain("@livestall");
        }
    }

    @Test
    void whatABundleBeginsWithIsAskedForWithItAndWhatComesLaterIsNot() throws IOException {
        try (var loader = loader()) {
            Site site = Site.read(loader, JsonMapper.shared(), true);
            assertThat(site.page("show").with("<script type=importmap>"))
                    .containsSubsequence(
                            "importmap",
                            "<link rel=\"modulepreload\" href=\"/assets/bundled/show/parts/chunk.AB12.js\">",
                            "<link rel=\"modulepreload\" href=\"/assets/bundled/show/parts/first.EF56.js\">")
                    .doesNotContain("later");
            assertThat(site.assets().hashed("bundled/show/parts/later.CD34.js")).isNotNull();
        }
    }

    @Test
    void whileThePageIsBeingWorkedOnItsModulesAreNamedOneByOne() throws IOException {
        try (var loader = loader()) {
            Site site = Site.read(loader, JsonMapper.shared(), false);
            Template page = site.page("show");
            assertThat(page.with("")).contains("/assets/show/show.");
            assertThat(site.importMap(page)).contains("hls.js", "@livestall/show/part.js");
        }
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
