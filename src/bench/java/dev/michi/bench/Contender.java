package dev.michi.bench;

import java.util.List;

/** An application whose start is measured: Michi, or the empty Vaadin and Spring Boot application it is compared with. */
interface Contender {

    String name();

    /** The command that starts it, on that port of this machine. */
    List<String> command(int port);

    /** The first page of it that answers with status 200. */
    String firstPage();
}
