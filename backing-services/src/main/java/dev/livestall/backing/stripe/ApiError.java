package dev.livestall.backing.stripe;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A refusal in Stripe's shape: {@code {"error":{"type","code","message","param"}}} with the status that goes with it. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;

    private ApiError(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static ApiError unauthorized(String message) {
        return new ApiError(401, "invalid_request_error", null, null, message);
    }

    static ApiError invalid(@Nullable String code, @Nullable String param, String message) {
        return new ApiError(400, "invalid_request_error", code, param, message);
    }

    static ApiError missing(String param) {
        return invalid("parameter_missing", param, "Missing required param: " + param + ".");
    }

    static ApiError unknownId(String object, String param, String id) {
        return new ApiError(
                404, "invalid_request_error", "resource_missing", param, "No such " + object + ": '" + id + "'");
    }

    static ApiError unknownUrl(String method, String path) {
        return new ApiError(
                404,
                "invalid_request_error",
                null,
                null,
                "Unrecognized request URL (" + method + ": " + path
                        + "). The sandbox speaks only the part of the API that Livestall uses.");
    }

    static ApiError otherParameters(String key) {
        return new ApiError(
                400,
                "idempotency_error",
                null,
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with."
                        + " Try using a key other than '" + key
                        + "' if you meant to execute a different request.");
    }

    static ApiError inProgress(String key) {
        return new ApiError(
                409,
                "idempotency_error",
                "idempotency_key_in_use",
                null,
                "There is currently another in-progress request using this Idempotent Key (" + key
                        + "). Wait for it to finish before you try again.");
    }

    static ApiError outOfOrder() {
        return new ApiError(500, "api_error", null, null, "An unknown error occurred (the sandbox was asked for it).");
    }

    Answer answer() {
        ObjectNode error = SandboxJson.object();
        if (code != null) {
            error.put("code", code);
            error.put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        error.put("message", getMessage());
        if (param != null) {
            error.put("param", param);
        }
        error.put("type", type);
        ObjectNode body = SandboxJson.object();
        body.set("error", error);
        return new Answer(status, SandboxJson.indented(body), false);
    }
}
