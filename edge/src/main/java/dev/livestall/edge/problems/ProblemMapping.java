package dev.livestall.edge.problems;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** The one table from what was thrown to what is answered. */
final class ProblemMapping {

    private ProblemMapping() {}

    static ProblemException of(Throwable error) {
        if (error instanceof ProblemException problem) {
            return problem;
        }
        if (find(error, DataBufferLimitException.class) != null) {
            return new ProblemException(CommonProblems.TOO_LARGE);
        }
        if (error instanceof WebExchangeBindException invalid) {
            return new ProblemException(CommonProblems.INVALID).and("errors", FieldErrors.of(invalid.getAllErrors()));
        }
        if (error instanceof HandlerMethodValidationException invalid) {
            return invalid.isForReturnValue()
                    ? new ProblemException(CommonProblems.INTERNAL_ERROR)
                    : new ProblemException(CommonProblems.INVALID).and("errors", FieldErrors.of(invalid));
        }
        if (error instanceof ServerWebInputException input) {
            return input(input);
        }
        if (error instanceof MethodNotAllowedException method) {
            return new ProblemException(CommonProblems.METHOD_NOT_ALLOWED)
                    .header(
                            HttpHeaders.ALLOW,
                            method.getSupportedMethods().stream()
                                    .map(HttpMethod::name)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (error instanceof ResponseStatusException status) {
            return status(status.getStatusCode());
        }
        return new ProblemException(CommonProblems.INTERNAL_ERROR);
    }

    private static ProblemException input(ServerWebInputException input) {
        // A body that is missing, or is JSON of another shape; else a parameter of the wrong kind.
        boolean body = find(input, DecodingException.class) != null
                || (input.getMethodParameter() != null
                        && input.getMethodParameter()
                                .hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class));
        if (body) {
            return new ProblemException(CommonProblems.BAD_JSON);
        }
        String name = input.getMethodParameter() == null
                ? null
                : input.getMethodParameter().getParameterName();
        ProblemException problem = new ProblemException(CommonProblems.INVALID);
        return name == null ? problem : problem.with("The parameter " + name + " is missing or of the wrong kind");
    }

    private static ProblemException status(HttpStatusCode status) {
        return new ProblemException(
                switch (status.value()) {
                    case 401 -> CommonProblems.UNAUTHORIZED;
                    case 403 -> CommonProblems.FORBIDDEN;
                    case 404 -> CommonProblems.NOT_FOUND;
                    case 405 -> CommonProblems.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblems.NOT_ACCEPTABLE;
                    case 413 -> CommonProblems.TOO_LARGE;
                    case 415 -> CommonProblems.UNSUPPORTED_MEDIA_TYPE;
                    case 416 -> CommonProblems.RANGE_NOT_SATISFIABLE;
                    default -> status.is4xxClientError() ? CommonProblems.BAD_REQUEST : CommonProblems.INTERNAL_ERROR;
                });
    }

    private static <T extends Throwable> @Nullable T find(Throwable error, Class<T> kind) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < 16; depth++, at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }
}
