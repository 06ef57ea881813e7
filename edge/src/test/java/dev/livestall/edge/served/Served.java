package dev.livestall.edge.served;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The small service on a free port, with times short enough for tests. All such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ServedApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "livestall.edge.request-time=1500ms",
            "livestall.edge.idle-time=5s",
            "livestall.edge.stalled-time=1s",
            "livestall.edge.body-bytes=1MB",
            "management.endpoints.web.exposure.include=*",
        })
public @interface Served {}
