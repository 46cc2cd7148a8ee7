package dev.michi.sharing.page;

import dev.michi.platform.ChosenLanguage;
import dev.michi.shared.Language;
import dev.michi.sharing.OpenShares;
import dev.michi.sharing.OpenShares.Opened;
import dev.michi.sharing.Passcodes;
import dev.michi.sharing.Passcodes.Try;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.counting.Progress;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Everything below {@code /s/}. A filter before all others: these pages need neither session nor sign-in, must stand a whole
 * company opening them at once, and their addresses must not reach anything that writes addresses down.
 */
final class SharedDoor implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(SharedDoor.class);
    private static final String COOKIE = "michi-passcode";

    private final OpenShares shares;
    private final Passcodes passcodes;
    private final SharedPage pages;
    private final NoticePage notices;
    private final Assets assets;
    private final Readers readers;

    SharedDoor(
            OpenShares shares,
            Passcodes passcodes,
            SharedPage pages,
            NoticePage notices,
            Assets assets,
            Readers readers) {
        this.shares = shares;
        this.passcodes = passcodes;
        this.pages = pages;
        this.notices = notices;
        this.assets = assets;
        this.readers = readers;
    }

    /** What is asked for. @param rest behind the token, without the slash; empty for the share itself */
    private record Call(
            HttpServletRequest request,
            HttpServletResponse response,
            Opened opened,
            String base,
            String rest,
            Language language) {

        boolean isPost() {
            return request.getMethod().equals("POST");
        }

        boolean isGet() {
            return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        }
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        Answers.guard(request, response);
        try {
            serve(request, response);
        } catch (RuntimeException broken) {
            // Here, since further out somebody might write the address beside it.
            LOG.error("A shared page failed", broken);
            response.setStatus(500);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length() + "/s/".length());
        var asset = assets.find(path);
        if (asset.isPresent()) {
            Answers.asset(request, response, asset.get(), !path.equals(Assets.SERVICE_WORKER));
            return;
        }
        var slash = path.indexOf('/');
        var token = slash < 0 ? path : path.substring(0, slash);
        var opened = shares.find(token);
        if (opened.isEmpty()) {
            unknown(request, response);
            return;
        }
        answer(new Call(
                request,
                response,
                opened.get(),
                request.getContextPath() + "/s/" + token,
                slash < 0 ? "" : path.substring(slash + 1),
                language(request, opened.get().share().languages())));
    }

    private void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.page(request, response, 404, notices.unknown(ChosenLanguage.asked(request)), Optional.empty());
    }

    private void answer(Call call) throws IOException {
        var opened = call.opened();
        if (opened.closed().isPresent()) {
            show(call, 410, notices.closed(opened, opened.closed().get(), call.language()));
        } else if (opened.passcode().isPresent() && !isLetIn(call)) {
            passcode(call);
        } else if (call.isPost()) {
            post(call);
        } else if (call.isGet()) {
            get(call);
        } else {
            unknown(call.request(), call.response());
        }
    }

    private void get(Call call) throws IOException {
        var opened = call.opened();
        if (call.rest().startsWith("f/") || call.rest().startsWith("c/")) {
            var file = Optional.ofNullable(files(call).get(call.rest()));
            if (file.isPresent()) {
                Answers.file(call.request(), call.response(), file.get());
            } else {
                unknown(call.request(), call.response());
            }
        } else if (call.rest().isEmpty() && opened.tutorials().size() != 1) {
            readers.open(call.request(), opened, Optional.empty());
            show(call, 200, list(call));
        } else {
            var tutorial = tutorial(call, call.rest());
            if (tutorial.isEmpty()) {
                unknown(call.request(), call.response());
                return;
            }
            readers.open(call.request(), opened, tutorial);
            show(call, 200, page(call, tutorial.get()));
        }
    }

    private void post(Call call) throws IOException {
        var form = Form.read(call.request());
        if (form.isEmpty()) {
            call.response().setStatus(413);
        } else if (call.rest().equals("n")) {
            tutorial(call, form.get().one("t"))
                    .ifPresent(tutorial -> readers.progress(
                            call.request(),
                            call.opened(),
                            tutorial,
                            Readers.progress(form.get(), page(call, tutorial))));
            call.response().setHeader("Cache-Control", "no-store");
            call.response().setStatus(204);
        } else if (call.rest().endsWith("/opinion")) {
            opinion(call, form.get());
        } else {
            call.response().setStatus(303);
            call.response().setHeader("Location", call.base());
        }
    }

    private void opinion(Call call, Form form) throws IOException {
        var slug = call.rest().substring(0, call.rest().length() - "/opinion".length());
        var tutorial = tutorial(call, slug);
        var said = form.one("helpful");
        if (tutorial.isEmpty() || !said.equals("yes") && !said.equals("no")) {
            unknown(call.request(), call.response());
            return;
        }
        var comment = form.one("comment").strip();
        var kept = comment.substring(0, Math.min(comment.length(), Progress.LONGEST_COMMENT));
        readers.progress(call.request(), call.opened(), tutorial.get(), Progress.opinion(said.equals("yes"), kept));
        var back = call.base() + "/" + slug + "?language=" + call.language().tag();
        show(call, 200, notices.thanks(call.opened(), back, call.language()));
    }

    private void passcode(Call call) throws IOException {
        var own = call.base() + (call.rest().isEmpty() ? "" : "/" + call.rest());
        var address = own + "?language=" + call.language().tag();
        if (!call.isPost()) {
            show(call, 401, notices.passcode(call.opened(), address, call.language(), false, 0));
            return;
        }
        var typed = Form.read(call.request()).map(form -> form.one("passcode")).orElse("");
        switch (passcodes.enter(call.opened(), typed, call.request().getRemoteAddr())) {
            case Try.Right right -> {
                call.response().addHeader("Set-Cookie", cookie(call, right.proof()));
                call.response().setHeader("Cache-Control", "no-store");
                call.response().setHeader("Location", address);
                call.response().setStatus(303);
            }
            case Try.Wrong ignored ->
                show(call, 401, notices.passcode(call.opened(), address, call.language(), true, 0));
            case Try.TooEarly early -> {
                var seconds = early.patience().toSeconds() + 1;
                call.response().setHeader("Retry-After", Long.toString(seconds));
                show(call, 429, notices.passcode(call.opened(), address, call.language(), false, seconds));
            }
        }
    }

    /** In a frame of the customer's site a cookie is another site's: browsers then want it secure, and apart by site. */
    private static String cookie(Call call, String proof) {
        var framed =
                call.request().isSecure() && !call.opened().customer().sites().isEmpty();
        return ResponseCookie.from(COOKIE, proof)
                .path(call.base())
                .httpOnly(true)
                .secure(call.request().isSecure())
                .sameSite(framed ? "None" : "Lax")
                .partitioned(framed)
                .build()
                .toString();
    }

    private boolean isLetIn(Call call) {
        var cookie = WebUtils.getCookie(call.request(), COOKIE);
        return cookie != null && passcodes.isProof(call.opened(), cookie.getValue());
    }

    private Rendered list(Call call) {
        return call.opened()
                .made(
                        "list " + call.language(),
                        Rendered.class,
                        () -> pages.list(call.opened(), call.base(), call.language()));
    }

    private Rendered page(Call call, Tutorial tutorial) {
        var isOnly = call.opened().tutorials().size() == 1;
        var own = isOnly ? call.base() : call.base() + "/" + tutorial.slug();
        var given = tutorial.module().languages();
        var language = given.contains(call.language())
                ? call.language()
                : call.language().other();
        return call.opened()
                .made(
                        "page " + tutorial.slug() + " " + language,
                        Rendered.class,
                        () -> pages.tutorial(call.opened(), tutorial, call.base(), own, language));
    }

    /** Of all pages of the share, in all its languages: which of them asks is not known. */
    private Map<String, SharedFile> files(Call call) {
        return call.opened()
                .made("files", SharedFiles.class, () -> {
                    var all = new HashMap<String, SharedFile>();
                    for (var language : Language.values()) {
                        all.putAll(
                                pages.list(call.opened(), call.base(), language).files());
                        call.opened()
                                .tutorials()
                                .forEach(tutorial -> all.putAll(
                                        pages.tutorial(call.opened(), tutorial, call.base(), call.base(), language)
                                                .files()));
                    }
                    return new SharedFiles(Map.copyOf(all));
                })
                .byName();
    }

    private record SharedFiles(Map<String, SharedFile> byName) {}

    /** @param slug empty for the only one */
    private static Optional<Tutorial> tutorial(Call call, String slug) {
        var all = call.opened().tutorials();
        return slug.isEmpty() && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream().filter(each -> each.slug().value().equals(slug)).findFirst();
    }

    private static void show(Call call, int status, Rendered page) throws IOException {
        Answers.page(
                call.request(),
                call.response(),
                status,
                page,
                Optional.of(call.opened().customer()));
    }

    /** As chosen on the page, else as the browser asks for, if the share is there in it. */
    private static Language language(HttpServletRequest request, List<Language> languages) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var chosen = Stream.of(Language.values())
                .filter(each -> query.equals("language=" + each.tag()))
                .findFirst();
        return chosen.or(() -> Optional.of(ChosenLanguage.asked(request)))
                .filter(languages::contains)
                .orElse(languages.getFirst());
    }
}
