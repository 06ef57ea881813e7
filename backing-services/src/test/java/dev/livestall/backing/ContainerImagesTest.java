package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests in containers run on what an installation by compose runs on. */
class ContainerImagesTest {
    @ParameterizedTest
    @ValueSource(strings = {ContainerServers.POSTGRES, ContainerServers.KAFKA, ContainerServers.ELASTICSEARCH})
    void isTheOneOfTheComposeFile(String image) throws IOException {
        assertThat(Files.readAllLines(Path.of("../docker-compose.yml"))).contains("    image: " + image);
    }

    @Test
    void theAnalyserIsForThatElasticsearch() throws IOException {
        String version = ContainerServers.ELASTICSEARCH.substring(ContainerServers.ELASTICSEARCH.indexOf(':') + 1);
        assertThat(Files.readAllLines(Path.of("../containers/elasticsearch/Dockerfile")))
                .contains("ARG ELASTICSEARCH=" + version);
    }
}
