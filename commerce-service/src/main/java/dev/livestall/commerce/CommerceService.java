package dev.livestall.commerce;

import dev.livestall.edge.traces.TracesConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@ConfigurationPropertiesScan
@Import(TracesConfiguration.class)
public class CommerceService {
    public static void main(String[] args) {
        SpringApplication.run(CommerceService.class, args);
    }
}
