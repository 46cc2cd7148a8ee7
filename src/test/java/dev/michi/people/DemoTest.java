package dev.michi.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application with the demo's people, asked without a network; tests share one, so none may lock people out. They ask
 * more in a minute than a person may.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"michi.demo=true", "michi.api.requests-per-minute=100000"})
@AutoConfigureMockMvc
public @interface DemoTest {}
