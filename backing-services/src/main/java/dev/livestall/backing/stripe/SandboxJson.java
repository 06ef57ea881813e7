package dev.livestall.backing.stripe;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox's one JSON codec. Stripe indents its bodies, so a receiver that re-serialises breaks the signature. */
final class SandboxJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SandboxJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static String indented(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    static ObjectNode copy(ObjectNode node) {
        return (ObjectNode) node.deepCopy();
    }
}
