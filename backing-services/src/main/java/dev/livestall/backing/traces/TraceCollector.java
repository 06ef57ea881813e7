package dev.livestall.backing.traces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** Takes spans by OTLP over HTTP, as any collector does, and keeps them. */
public final class TraceCollector implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new ArrayList<>();
    private final ByteArrayOutputStream everything = new ByteArrayOutputStream();

    private volatile boolean refuses;

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    /** At a free port of this machine's loopback. */
    public static TraceCollector start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var collector = new TraceCollector(server);
        server.createContext("/v1/traces", collector::take);
        server.start();
        return collector;
    }

    /**
     * A span.
     *
     * @param service whose it is
     * @param parentId empty for the first of a trace
     */
    public record Told(String service, String traceId, String spanId, String parentId, String name, long millis) {}

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The spans about an order or a message, as they came. */
    public synchronized List<Told> about(UUID subject) {
        String trace = subject.toString().replace("-", "");
        return told.stream().filter(span -> span.traceId().equals(trace)).toList();
    }

    /** Every byte that came, unpacked. */
    public synchronized String everything() {
        return everything.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether it answers 503, as one does that is overloaded. */
    public void refuse(boolean yes) {
        refuses = yes;
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = new GZIPInputStream(exchange.getRequestBody())) {
            if (refuses) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            byte[] bytes = body.readAllBytes();
            everything.writeBytes(bytes);
            for (var resource : ExportTraceServiceRequest.parseFrom(bytes).getResourceSpansList()) {
                String service = resource.getResource().getAttributesList().stream()
                        .filter(attribute -> attribute.getKey().equals("service.name"))
                        .map(attribute -> attribute.getValue().getStringValue())
                        .findFirst()
                        .orElse("");
                resource.getScopeSpansList()
                        .forEach(scope -> scope.getSpansList().forEach(span -> told.add(told(service, span))));
            }
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Told told(String service, Span span) {
        var hex = HexFormat.of();
        return new Told(
                service,
                hex.formatHex(span.getTraceId().toByteArray()),
                hex.formatHex(span.getSpanId().toByteArray()),
                hex.formatHex(span.getParentSpanId().toByteArray()),
                span.getName(),
                (span.getEndTimeUnixNano() - span.getStartTimeUnixNano()) / 1_000_000);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
