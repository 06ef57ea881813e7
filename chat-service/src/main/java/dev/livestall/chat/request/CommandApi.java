package dev.livestall.chat.request;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Commands;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.http.WholeBody;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** 200 with the command's answer, which may be {@code refused} or {@code unknown}; 202 for a command that gets none. */
@RestController
class CommandApi {
    private final Commands commands;
    private final Entrance entrance;
    private final ClientAddress addresses;
    private final int maxBytes;

    CommandApi(Commands commands, Entrance entrance, ClientAddress addresses, ChatSettings settings) {
        this.commands = commands;
        this.entrance = entrance;
        this.addresses = addresses;
        this.maxBytes = settings.socket().frameBytes();
    }

    @Operation(
            summary = "One command in a room, with its answer; 202 for one that gets none",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A command as on the socket, such as post, name or heart",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(type = "object", requiredProperties = "type"))))
    @ApiResponse(
            responseCode = "200",
            description = "Its answer, such as ack, refused or unknown",
            content = @Content(schema = @Schema(type = "object", requiredProperties = "type")))
    @ApiResponse(responseCode = "202", description = "A command that gets no answer", content = @Content)
    @PostMapping(path = "/api/chat/broadcasts/{id}/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> command(@PathVariable String id, CheckedToken token, ServerHttpRequest request) {
        return text(request)
                .flatMap(json -> entrance.admit(id, token)
                        .flatMap(guest -> commands.carryOut(json, id, new OneRequest(guest, addresses.of(request)))))
                .map(Answer::json)
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.accepted().build());
    }

    private Mono<String> text(ServerHttpRequest request) {
        return WholeBody.of(request, maxBytes)
                .onErrorMap(DataBufferLimitException.class, tooLarge -> CommonProblems.TOO_LARGE.problem())
                .map(CommandApi::text);
    }

    private static String text(byte[] bytes) {
        if (bytes.length == 0) throw CommonProblems.BAD_JSON.problem();
        try {
            // A fresh decoder reports what String's own constructor would quietly replace.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw CommonProblems.BAD_JSON.problem();
        }
    }
}
