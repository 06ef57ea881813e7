package dev.livestall.chat.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Page}, and who the people in it are.
 *
 * @param names by id, as far as a line of theirs is kept: the newest nickname
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedPage<T>(List<T> entries, @Nullable String before, Map<String, String> names) {}
