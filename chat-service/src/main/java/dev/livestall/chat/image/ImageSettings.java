package dev.livestall.chat.image;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken as a picture.
 *
 * @param file the largest file
 * @param pixels of the file, at most
 * @param edge the longer side of what is shown, in pixels
 * @param perShop pictures that one shop may keep
 */
@Validated
@ConfigurationProperties("livestall.chat.pictures")
public record ImageSettings(
        @NotNull DataSize file,
        @Min(1) long pixels,
        @Min(16) @Max(4_096) int edge,
        @Min(1) @Max(100_000) int perShop) {}
