package dev.livestall.edge.tokens;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Fills the parameters of type {@link Caller} (or one of its kinds) and {@link CheckedToken} from {@code Authorization: Bearer}. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

    private static final String SCHEME = "Bearer ";

    private final TokenChecks checks;

    public CallerArgument(TokenChecks checks) {
        this.checks = checks;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return Caller.class.isAssignableFrom(type) || type == CheckedToken.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        String token = bearer(exchange.getRequest().getHeaders());
        if (token == null) {
            return parameter.isOptional() ? Mono.empty() : Mono.error(new InvalidToken());
        }
        return checks.check(token).map(checked -> fit(checked, parameter.getParameterType()));
    }

    private static Object fit(CheckedToken checked, Class<?> wanted) {
        if (wanted == CheckedToken.class) {
            return checked;
        }
        if (!wanted.isInstance(checked.caller())) {
            throw new ProblemException(CommonProblems.FORBIDDEN);
        }
        return checked.caller();
    }

    private static @Nullable String bearer(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.AUTHORIZATION);
        if (value == null) {
            return null;
        }
        if (!value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new InvalidToken();
        }
        return value.substring(SCHEME.length()).trim();
    }
}
