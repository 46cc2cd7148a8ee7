package dev.michi.bench;

/** One thing that is measured. Listed in {@link Bench}. */
interface Benchmark {

    /** What is typed: {@code ./michi bench start}. */
    String name();

    /** What it tells, in one line. */
    String question();

    /** Measures, and answers in Markdown, for {@code docs/benchmarks.md}: ratios, and the figures they come from. */
    String measure() throws Exception;
}
