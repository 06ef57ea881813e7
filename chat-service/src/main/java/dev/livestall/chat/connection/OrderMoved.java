package dev.livestall.chat.connection;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import java.util.List;

/** News of the viewer's own order. {@code state}: paid, refunded, expired. */
@JsonTypeName("order")
record OrderMoved(String orderId, String state, List<String> productIds) implements Answer {}
