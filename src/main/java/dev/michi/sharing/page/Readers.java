package dev.michi.sharing.page;

import dev.michi.sharing.OpenShares.Opened;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.counting.Device;
import dev.michi.sharing.counting.Progress;
import dev.michi.sharing.counting.VisitKey;
import dev.michi.sharing.counting.Visits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts requests of readers, and leaves out those of programmes and of people who are signed in to the portal. */
@Component
class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final Visits visits;

    Readers(Visits visits) {
        this.visits = visits;
    }

    /** A page that cannot be counted is shown all the same. */
    void open(HttpServletRequest request, Opened opened, Optional<Tutorial> tutorial) {
        var device = Device.of(agent(request));
        if (device.isEmpty() || isFetchedAhead(request) || isOurs(request)) {
            return;
        }
        try {
            visits.open(key(request, opened, tutorial), device.get());
        } catch (DataAccessException broken) {
            LOG.warn("A visit of share {} was not counted: {}", opened.share().id(), broken.toString());
        }
    }

    void progress(HttpServletRequest request, Opened opened, Tutorial tutorial, Progress progress) {
        if (!isOurs(request)) {
            visits.add(
                    opened.share().id().value(),
                    tutorial.id().value(),
                    opened.customer().zone(),
                    request.getRemoteAddr(),
                    agent(request),
                    progress);
        }
    }

    /** What a page's script says, as far as the page has such steps and clips. */
    static Progress progress(Form form, Rendered page) {
        var clips = new HashMap<String, Integer>();
        for (var said : form.all("c")) {
            var at = said.lastIndexOf(':');
            var clip = at > 0 ? said.substring(0, at) : "";
            if (page.clips().containsKey(clip)
                    && NUMBER.matcher(said.substring(at + 1)).matches()) {
                var second = Integer.parseInt(said.substring(at + 1));
                clips.merge(clip, Math.min(second, page.clips().getOrDefault(clip, 0)), Math::max);
            }
        }
        return new Progress(
                steps(form.one("r"), page),
                steps(form.one("d"), page),
                form.one("f").equals("1"),
                clips,
                Optional.empty(),
                "");
    }

    private static Set<Integer> steps(String written, Rendered page) {
        var steps = new HashSet<Integer>();
        Arrays.stream(written.split(","))
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(step -> step >= 1 && step <= page.steps())
                .forEach(steps::add);
        return steps;
    }

    private VisitKey key(HttpServletRequest request, Opened opened, Optional<Tutorial> tutorial) {
        return visits.key(
                opened.share().id().value(),
                tutorial.map(each -> each.id().value()).orElse(""),
                opened.customer().zone(),
                request.getRemoteAddr(),
                agent(request));
    }

    private static String agent(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    }

    private static boolean isFetchedAhead(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return !request.getMethod().equals("GET")
                || purpose != null && purpose.contains("prefetch")
                || "prefetch".equals(request.getHeader("Purpose"));
    }

    /** Readers have no account: whoever is signed in here is the admin, or one of ours, having a look. */
    private static boolean isOurs(HttpServletRequest request) {
        var session = request.getRequestedSessionId() == null ? null : request.getSession(false);
        return session != null && session.getAttribute("SPRING_SECURITY_CONTEXT") != null;
    }
}
