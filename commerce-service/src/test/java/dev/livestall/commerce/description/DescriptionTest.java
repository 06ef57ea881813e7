package dev.livestall.commerce.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.description.RouteTable;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The table of routes against the controllers as they are compiled: neither has a route that the other lacks. */
class DescriptionTest {
    @Test
    void everyRouteHasARowAndEveryRowARoute() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var served = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("dev.livestall.commerce")) {
            served.addAll(routesOf(Class.forName(found.getBeanClassName())));
        }
        var rows = RouteTable.ofThisService().orElseThrow().routes().stream()
                .map(RouteTable.Route::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(served);
        assertThat(served).hasSizeGreaterThan(50);
    }

    private static TreeSet<String> routesOf(Class<?> controller) {
        var all = new TreeSet<String>();
        var above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefix = above == null ? "" : above.path()[0];
        for (var method : controller.getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping == null) continue;
            var paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
            for (var verb : mapping.method()) for (var path : paths) all.add(verb.name() + " " + prefix + path);
        }
        return all;
    }
}
