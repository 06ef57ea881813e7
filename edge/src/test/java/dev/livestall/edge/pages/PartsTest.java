package dev.livestall.edge.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    Path folder;

    @Test
    void aPartStandsWhereThePageNamesItAndKeepsItsOwnPlaces() throws Exception {
        Path part = Files.createDirectories(folder.resolve("pages/parts")).resolve("head.html");
        Files.writeString(part, "<meta charset=\"utf-8\">\n{{head}}$1\n");
        try (var loader = loader()) {
            assertThat(new Parts(loader).putInto("<head>{{part:head}}</head>"))
                    .isEqualTo("<head><meta charset=\"utf-8\">\n{{head}}$1</head>");
        }
    }

    @Test
    void aPageThatNamesAPartWhichIsNotThereIsAFault() throws IOException {
        try (var loader = loader()) {
            assertThatThrownBy(() -> new Parts(loader).putInto("{{part:foot}}"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("pages/parts/foot.html");
        }
    }

    private URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }
}
