package dev.michi.empty;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The least that Vaadin and Spring Boot can show: a heading. */
@SpringBootApplication
public class EmptyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }

    @Route("")
    static class FirstView extends Main {

        FirstView() {
            add(new H1("Empty"));
        }
    }
}
