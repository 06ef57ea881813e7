package dev.livestall.backing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds wrong on a page, shadow trees included. Whoever uses it has axe-core on its class path, beside Playwright. */
public final class Axe {
    private static final String SCRIPT = script();

    /**
     * A line for each rule that is broken: the rule, how many elements break it, and the first of them. What is only now fading in is looked at
     * when it is there: until then its colours are half the page's behind it.
     */
    private static final String FINDINGS = """
            async () => {
              const trees = [document];
              for (const tree of trees) trees.push(...[...tree.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []));
              const short = trees.flatMap((tree) => tree.getAnimations()).filter(({effect}) => effect.getComputedTiming().endTime <= 1000);
              await Promise.allSettled(short.map(({finished}) => finished));
              return (await axe.run()).violations.map(({id, impact, nodes}) =>
              `${id} (${impact}) ${nodes.length}: ${nodes[0].target.flat().join(' ')} ${nodes[0].failureSummary.replace(/\\s+/g, ' ')}`);
            }
            """;

    private Axe() {}

    /** @return nothing for a page without faults */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        // By the debugger, which no page's policy keeps out.
        page.evaluate(SCRIPT + ";null");
        return (List<String>) page.evaluate(FINDINGS);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IllegalStateException("axe-core is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
