package dev.livestall.dashboards;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Dashboards {
    public static void main(String[] args) {
        SpringApplication.run(Dashboards.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
