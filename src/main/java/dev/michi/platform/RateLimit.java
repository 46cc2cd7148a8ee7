package dev.michi.platform;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute for each caller, counted in memory. Says what is left as in the IETF draft
 * "RateLimit header fields for HTTP".
 */
public final class RateLimit extends OncePerRequestFilter {

    private static final int MOST_CALLERS = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Function<HttpServletRequest, String> callerOf;
    private final Problems problems;

    /** @param callerOf who is calling: requests with the same answer share a limit */
    public RateLimit(int perMinute, Function<HttpServletRequest, String> callerOf, Problems problems) {
        this.perMinute = perMinute;
        this.callerOf = callerOf;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        forgetIdle();
        var bucket = buckets.computeIfAbsent(callerOf.apply(request), caller -> create());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var reset = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()));
        response.setHeader("RateLimit-Policy", "\"default\";q=" + perMinute + ";w=60");
        response.setHeader("RateLimit", "\"default\";r=" + probe.getRemainingTokens() + ";t=" + reset);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        response.setHeader("Retry-After", Long.toString(wait));
        problems.write(request, response, ProblemKind.TOO_MANY_REQUESTS);
    }

    private Bucket create() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** A full bucket is as good as none. */
    private void forgetIdle() {
        if (buckets.size() > MOST_CALLERS) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
        }
    }
}
