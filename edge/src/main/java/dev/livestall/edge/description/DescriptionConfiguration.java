package dev.livestall.edge.description;

import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What holds for all routes of a service that describes itself: who calls stands in a bearer token, what goes wrong is a problem. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springdoc.core.customizers.OperationCustomizer")
public class DescriptionConfiguration {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "A problem (RFC 9457): application/problem+json with its code";

    @Bean
    OperationCustomizer callersAndProblems() {
        // They are made from the Authorization header, and are no parameters of their own.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Caller.Viewer.class, Caller.Staff.class, CheckedToken.class);
        return (operation, method) -> {
            if (namesItsCaller(method)) operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
            operation.getResponses().addApiResponse("default", new ApiResponse().description(PROBLEM));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer tokensAndTable() {
        var table = RouteTable.ofThisService();
        return api -> {
            if (api.getComponents() == null) api.setComponents(new Components());
            api.getComponents()
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            table.ifPresent(known -> describe(api, known));
        };
    }

    private static void describe(OpenAPI api, RouteTable table) {
        if (api.getPaths() == null) return;
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> table.find(method.name().toUpperCase(Locale.ROOT), path)
                        .ifPresent(route -> describe(operation, route))));
    }

    private static void describe(Operation operation, RouteTable.Route route) {
        operation.summary(route.does());
        operation.addExtension("x-answers", route.answers());
        if (route.problems().isEmpty()) return;
        operation.addExtension("x-problems", route.problems());
        operation
                .getResponses()
                .addApiResponse(
                        "default", new ApiResponse().description(PROBLEM + ": " + String.join(", ", route.problems())));
    }

    private static boolean namesItsCaller(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterType())
                .anyMatch(type -> Caller.class.isAssignableFrom(type) || type == CheckedToken.class);
    }
}
