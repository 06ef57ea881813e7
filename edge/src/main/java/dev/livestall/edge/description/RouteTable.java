package dev.livestall.edge.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service's routes as one Markdown table that people read too: {@code | GET /api/… | what it does | problems | status | …}. The header row
 * names the kinds of caller from its fourth column on; a cell below is the status that each is answered.
 */
public final class RouteTable {
    private static final String WHERE = "/description/routes.md";
    private static final int BEFORE_CALLERS = 3;

    private final List<Route> routes;

    private RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * @param does a sentence in a few words
     * @param problems codes that only this route has, besides those that any may have
     * @param answers the caller to the status
     */
    public record Route(String method, String path, String does, List<String> problems, Map<String, Integer> answers) {
        public String name() {
            return method + " " + path;
        }
    }

    /** The table on the class path; empty if the service has none. @throws IllegalStateException if it can't be understood */
    public static Optional<RouteTable> ofThisService() {
        try (InputStream in = RouteTable.class.getResourceAsStream(WHERE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RouteTable parse(String markdown) {
        var rows = markdown.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                .map(RouteTable::cells)
                .toList();
        if (rows.isEmpty()) throw new IllegalStateException("a table of routes without a header");
        var head = rows.get(0);
        var callers = head.subList(BEFORE_CALLERS, head.size());
        var routes = new ArrayList<Route>();
        for (var row : rows.subList(1, rows.size())) routes.add(route(row, callers));
        return new RouteTable(routes);
    }

    private static Route route(List<String> row, List<String> callers) {
        String[] name = row.get(0).split(" ");
        if (row.size() != BEFORE_CALLERS + callers.size()
                || name.length != 2
                || row.get(1).isEmpty()) {
            throw new IllegalStateException("not a route: " + row);
        }
        var answers = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < callers.size(); i++) {
            answers.put(callers.get(i), Integer.valueOf(row.get(BEFORE_CALLERS + i)));
        }
        var problems =
                row.get(2).isEmpty() ? List.<String>of() : List.of(row.get(2).split(" "));
        return new Route(name[0], name[1], row.get(1), problems, answers);
    }

    private static List<String> cells(String line) {
        String[] parts = line.split("\\|", -1);
        return Arrays.stream(parts, 1, parts.length - 1).map(String::strip).toList();
    }

    public List<Route> routes() {
        return routes;
    }

    public Optional<Route> find(String method, String path) {
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.path().equals(path))
                .findFirst();
    }
}
