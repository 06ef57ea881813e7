package dev.livestall.chat.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description is of. What holds for all routes is added by the edge. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    @Bean
    OpenAPI chatApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Livestall chat")
                        .version("1")
                        .description("Rooms of broadcasts by plain HTTP. Frames, positions and the WebSocket"
                                + " GET /api/chat/broadcasts/{id}/socket are described in chat-service/PROTOCOL.md."));
    }
}
