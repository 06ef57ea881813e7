package dev.livestall.chat.description;

import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What holds for all routes: who calls stands in a bearer token, and what goes wrong is a problem. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
    private static final String BEARER = "bearer";

    static {
        // They are made from the Authorization header, and are no parameters of their own.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Caller.Viewer.class, Caller.Staff.class, CheckedToken.class);
    }

    @Bean
    OpenAPI chatApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Livestall chat")
                        .version("1")
                        .description("Rooms of broadcasts by plain HTTP. Frames, positions and the WebSocket"
                                + " GET /api/chat/broadcasts/{id}/socket are described in chat-service/PROTOCOL.md."))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    OperationCustomizer callersAndProblems() {
        return (operation, method) -> {
            if (namesItsCaller(method)) operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
            return withProblems(operation);
        };
    }

    private static boolean namesItsCaller(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterType())
                .anyMatch(type -> Caller.class.isAssignableFrom(type) || type == CheckedToken.class);
    }

    private static Operation withProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("A problem (RFC 9457): application/problem+json with its code"));
        return operation;
    }
}
