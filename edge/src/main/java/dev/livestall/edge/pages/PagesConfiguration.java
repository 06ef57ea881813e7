package dev.livestall.edge.pages;

import dev.livestall.edge.settings.EdgeSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.json.JsonMapper;

/** The pages and assets of a service, from its class path. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    private final ClassLoader loader;

    PagesConfiguration(ResourceLoader resources) {
        ClassLoader of = resources.getClassLoader();
        this.loader = of != null ? of : java.util.Objects.requireNonNull(ClassUtils.getDefaultClassLoader());
    }

    @Bean
    Sites sites(EdgeSettings settings, JsonMapper json) {
        return new Sites(loader, settings.pageFolders(), json);
    }

    @Bean
    Pages pages(Sites sites, EdgeSettings settings, JsonMapper json) {
        return new Pages(sites, settings, json);
    }

    /** After the filters of the HTTP edge, before any of a service. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    WebFilter assetFilter(Sites sites) {
        return new AssetFilter(sites, new Libraries(sites.loader()));
    }
}
