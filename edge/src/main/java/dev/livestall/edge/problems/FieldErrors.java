package dev.livestall.edge.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** The {@code errors} of an {@code invalid} problem: {@code {field, code, message}}, the code being the broken rule's name ({@code not-blank}). */
final class FieldErrors {

    private FieldErrors() {}

    static List<Map<String, Object>> of(List<? extends ObjectError> errors) {
        return errors.stream()
                .map(e -> entry(e instanceof FieldError f ? f.getField() : e.getObjectName(), e))
                .toList();
    }

    static List<Map<String, Object>> of(MethodValidationResult result) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors body) {
                all.addAll(of(body.getAllErrors()));
            } else {
                String name = parameter.getMethodParameter().getParameterName();
                parameter.getResolvableErrors().forEach(e -> all.add(entry(name, e)));
            }
        }
        return all;
    }

    private static Map<String, Object> entry(@Nullable String field, MessageSourceResolvable error) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("field", field == null ? "" : field);
        entry.put("code", code(error));
        String message = error.getDefaultMessage();
        entry.put("message", message == null ? "not allowed" : message);
        return entry;
    }

    /** Spring's codes go from the special to the general; the last is the bare name of the constraint, such as {@code NotBlank}. */
    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String rule = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return rule.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
