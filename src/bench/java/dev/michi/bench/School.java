package dev.michi.bench;

import dev.michi.bench.Learners.Lesson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A portal in a process of its own, started as {@code ./michi run} starts it, with {@link Learners} who have signed in at the
 * sign-in page, each from a browser of their own.
 */
final class School implements AutoCloseable {

    /** Signing in is mostly bcrypt: more at once would not be faster. */
    private static final int AT_ONCE = 4;

    private final TemporaryFolder data;
    private final RunningApplication portal;
    private final List<Lesson> lessons;
    private final List<Browser> browsers;

    private School(TemporaryFolder data, RunningApplication portal, List<Lesson> lessons, List<Browser> browsers) {
        this.data = data;
        this.portal = portal;
        this.lessons = lessons;
        this.browsers = browsers;
    }

    static School open() throws Exception {
        return open(UnaryOperator.identity());
    }

    /** One in which clips can be made. */
    static School withStudio() throws Exception {
        return open(Application::making);
    }

    private static School open(UnaryOperator<Application> kind) throws Exception {
        var data = TemporaryFolder.create();
        try {
            var lessons = Learners.moveInto(data.path());
            var application = kind.apply(Application.michi("Michi", data.path(), Application.content()));
            var portal = RunningApplication.start(application::command);
            try {
                portal.await("/actuator/health/readiness");
                return new School(data, portal, lessons, browsers(portal.address()));
            } catch (Exception failure) {
                portal.close();
                throw failure;
            }
        } catch (Exception failure) {
            data.close();
            throw failure;
        }
    }

    private static List<Browser> browsers(URI address) {
        var http = HttpClient.newHttpClient();
        return IntStream.range(0, Learners.COUNT)
                .mapToObj(number -> new Browser(address, http))
                .toList();
    }

    RunningApplication portal() {
        return portal;
    }

    Studio studio() throws IOException, InterruptedException {
        return Studio.of(portal, Learners.AUTHOR, Learners.PASSWORD);
    }

    void signInAll() throws Exception {
        forEachLearner(number -> browsers.get(number).signIn(Learners.signInName(number), Learners.PASSWORD));
    }

    /** The first so many alone. */
    void signIn(int count) throws IOException, InterruptedException {
        for (int number = 0; number < count; number++) {
            browsers.get(number).signIn(Learners.signInName(number), Learners.PASSWORD);
        }
    }

    /** One visitor who is not counted sees every screen, so that what is there for all is there. */
    void openUnitsOnce() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var visitor = new Browser(portal.address(), http);
            visitor.signIn(Learners.signInName(0), Learners.PASSWORD);
            visitor.open("/", "home-view");
            for (var lesson : lessons) {
                visitor.leave();
                visitor.open(lesson.address(), title(lesson, 0));
            }
            visitor.leave();
        }
    }

    /** Sees to it that some screen is open. */
    void comeIn(int number) throws IOException, InterruptedException {
        if (!browsers.get(number).isOpen()) {
            openHome(number);
        }
    }

    void leave(int number) throws IOException, InterruptedException {
        browsers.get(number).leave();
    }

    void openHome(int number) throws IOException, InterruptedException {
        browsers.get(number).open("/", "home-view");
    }

    /** Each time another of the units there are, so that the figures are of all of them. */
    void openUnit(int number, int time) throws IOException, InterruptedException {
        var lesson = lesson(number, time);
        browsers.get(number).open(lesson.address(), title(lesson, number));
    }

    /** From the page that is open, by a link. */
    void followToUnit(int number, int time) throws IOException, InterruptedException {
        var lesson = lesson(number, time);
        browsers.get(number).follow(lesson.address(), title(lesson, number));
    }

    private Lesson lesson(int number, int time) {
        return lessons.get((number + time) % lessons.size());
    }

    private static String title(Lesson lesson, int number) {
        return lesson.title(Learners.languageOf(number));
    }

    static void forEachLearner(Deed deed) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            var deeds = IntStream.range(0, Learners.COUNT)
                    .<Callable<Integer>>mapToObj(number -> () -> {
                        deed.of(number);
                        return number;
                    })
                    .toList();
            for (var done : clients.invokeAll(deeds)) {
                done.get();
            }
        }
    }

    @FunctionalInterface
    interface Deed {
        void of(int learner) throws Exception;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            portal.close();
        } finally {
            data.close();
        }
    }
}
