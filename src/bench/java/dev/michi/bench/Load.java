package dev.michi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Clients that do the same thing over and over, each with people of its own: nobody does two things at once. */
final class Load {

    private Load() {}

    /** What is done. Called with 0, 1, 2, … for each client, numbered from 0 as well. */
    @FunctionalInterface
    interface Deed {
        void by(int client, int time) throws Exception;
    }

    /** As fast as the clients can, each waiting for its answer. @return how often a second, all clients together */
    static double saturating(int clients, Duration length, Deed deed) throws Exception {
        long started = System.nanoTime();
        long until = started + length.toNanos();
        int done = together(clients, client -> {
                    int time = 0;
                    for (; System.nanoTime() < until; time++) {
                        deed.by(client, time);
                    }
                    return time;
                })
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        return done / ((System.nanoTime() - started) / 1e9);
    }

    /**
     * At a rate the server can keep up with.
     *
     * @param before done first each time, and not measured
     * @return milliseconds from the question to the last byte of the answer, as the client sees them
     */
    static Samples paced(int clients, double perSecond, Duration length, Deed before, Deed deed) throws Exception {
        long gap = (long) (1e9 * clients / perSecond);
        long started = System.nanoTime();
        Collection<Double> milliseconds = new ConcurrentLinkedQueue<>();
        together(clients, client -> {
            int time = 0;
            for (long next = started + gap * client / clients; next < started + length.toNanos(); next += gap) {
                before.by(client, time);
                LockSupport.parkNanos(next - System.nanoTime());
                long asked = System.nanoTime();
                deed.by(client, time++);
                milliseconds.add((System.nanoTime() - asked) / 1e6);
            }
            return time;
        });
        return new Samples(milliseconds);
    }

    private static List<Integer> together(int clients, Client client) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                running.add(() -> client.run(number));
            }
            var done = new ArrayList<Integer>();
            for (var each : threads.invokeAll(running)) {
                done.add(each.get());
            }
            return done;
        }
    }

    @FunctionalInterface
    private interface Client {
        int run(int number) throws Exception;
    }
}
