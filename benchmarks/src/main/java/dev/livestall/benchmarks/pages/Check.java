package dev.livestall.benchmarks.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.livestall.backing.browser.Axe;
import java.util.ArrayList;
import java.util.List;

/** Every page in both languages and both themes: what axe-core finds, and what the page's own policy reports. */
final class Check {
    private final List<String> violations = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();

    void look(Place place, Visitor visitor) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visitor.tab(theme);
            for (String language : List.of("ko", "en")) {
                String where = place.name() + ", " + language + ", " + theme;
                Visitor.open(page, place.in(language));
                Axe.violations(page).forEach(found -> violations.add(where + ": " + found));
                Visitor.breaches(page).forEach(found -> breaches.add(where + ": " + found));
            }
            page.close();
        }
    }

    List<String> violations() {
        return violations;
    }

    List<String> breaches() {
        return breaches;
    }
}
