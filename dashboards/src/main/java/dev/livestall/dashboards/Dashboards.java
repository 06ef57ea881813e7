package dev.livestall.dashboards;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Dashboards {
    public static void main(String[] args) {
        SpringApplication.run(Dashboards.class, args);
    }
}
