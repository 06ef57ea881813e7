package dev.livestall.edge.traces;

import dev.livestall.traces.TraceCounts;
import dev.livestall.traces.TraceSettings;
import dev.livestall.traces.Traces;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For the services that trace: each imports it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TracesProperties.class)
public class TracesConfiguration {
    private static final String SPANS = "livestall.traces.spans";

    @Bean
    Traces traces(TracesProperties properties, @Value("${spring.application.name:service}") String service) {
        return new Traces(
                new TraceSettings(properties.collector(), service, properties.orders(), properties.messages()));
    }

    @Bean
    MeterBinder traceMeters(Traces traces) {
        return registry -> {
            counter(traces, "told", TraceCounts::told).register(registry);
            counter(traces, "sent", TraceCounts::sent).register(registry);
            counter(traces, "lost", TraceCounts::lost).register(registry);
        };
    }

    private static FunctionCounter.Builder<TraceCounts> counter(
            Traces traces, String what, ToDoubleFunction<TraceCounts> count) {
        return FunctionCounter.builder(SPANS, traces.counts(), count).tag("outcome", what);
    }
}
