package dev.livestall.commerce.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description is of. What holds for all routes is added by the edge. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    @Bean
    OpenAPI commerceApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Livestall commerce")
                        .version("1")
                        .description(
                                "Shops, staff, catalogue, shows, offers, checkout, payments and orders. x-answers: the"
                                        + " status that each kind of caller gets for a request of its own shop, and a host of"
                                        + " another one. x-problems: what may go wrong besides what any route may answer,"
                                        + " explained in docs/problems.md."));
    }
}
