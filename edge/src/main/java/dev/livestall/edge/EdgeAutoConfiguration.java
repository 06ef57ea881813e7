package dev.livestall.edge;

import dev.livestall.edge.description.DescriptionConfiguration;
import dev.livestall.edge.http.HttpConfiguration;
import dev.livestall.edge.pages.PagesConfiguration;
import dev.livestall.edge.problems.ProblemHandler;
import dev.livestall.edge.settings.EdgeSettings;
import dev.livestall.edge.tokens.TokensConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Switches the edge on in every reactive web application that has it on its class path. */
@AutoConfiguration(before = ErrorWebFluxAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(EdgeSettings.class)
@Import({HttpConfiguration.class, TokensConfiguration.class, PagesConfiguration.class, DescriptionConfiguration.class})
public class EdgeAutoConfiguration {

    /** A body that names a field twice may mean different things to two readers: it is refused. */
    @Bean
    JsonMapperBuilderCustomizer noDuplicateFields() {
        return json -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    @Bean
    ProblemHandler problemHandler(JsonMapper json) {
        return new ProblemHandler(json);
    }
}
