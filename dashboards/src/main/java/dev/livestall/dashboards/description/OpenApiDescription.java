package dev.livestall.dashboards.description;

import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for all routes: every one needs the bearer token of a member of staff who sees sales. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    static {
        // It is made from the Authorization header, and is no parameter of its own.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CheckedToken.class);
    }

    @Bean
    OpenAPI insightsApi() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("Livestall insights")
                        .version("1")
                        .description(
                                "Figures of shows. Amounts are whole minor units of one currency. Every answer says how fresh it"
                                        + " is; problems are application/problem+json (RFC 9457) with a code."))
                .components(new Components().addSecuritySchemes("bearer", bearer))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
