package dev.michi.media.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.media.ClipLibrary;
import dev.michi.media.Jobs;
import dev.michi.media.MediaJob;
import dev.michi.people.AllowedTo;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All jobs of the portal: what waits, runs and failed, why, and again. Looks anew while something is being made. */
@Route("admin/jobs")
@AllowedTo(Permission.ADMINISTER)
class JobsView extends Div implements HasDynamicTitle {

    private final transient Jobs jobs;
    private final transient ClipLibrary library;
    private final transient People people;
    private final transient Words words;
    private final Sheet sheet = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);
    private final Set<String> opened = new HashSet<>();
    private transient List<MediaJob> shown = List.of();

    JobsView(Jobs jobs, ClipLibrary library, People people, SignedIn signedIn) {
        this.jobs = jobs;
        this.library = library;
        this.people = people;
        var me = signedIn.get();
        this.words = new Words(me.language(), me.zone(), this::getTranslation);
        addClassName("jobs-view");
        add(sheet);
        show(jobs.newest());
        watch();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("admin.jobs.title"));
    }

    private void watch() {
        Polling.on(this, this::refresh);
    }

    private boolean refresh() {
        var newest = jobs.newest();
        if (!newest.equals(shown)) {
            show(newest);
        }
        return newest.stream().anyMatch(JobsView::isActive);
    }

    private void show(List<MediaJob> newest) {
        shown = newest;
        sheet.show(new JobsPage(newest.stream().map(this::row).toList(), words).markup());
    }

    private static boolean isActive(MediaJob job) {
        return job.state() == MediaJob.State.WAITING || job.state() == MediaJob.State.RUNNING;
    }

    private JobsPage.Row row(MediaJob job) {
        var subject = job.clip().flatMap(library::titleOf).map(words::in).orElse("");
        var owner = job.owner()
                .map(id -> people.find(id)
                        .map(person -> person.name().full(words.language()))
                        .orElse(id.value()))
                .orElse("");
        var notes = opened.contains(job.id()) ? jobs.findLog(job.id()).orElseGet(() -> new MediaJob.Log("", "")) : null;
        return new JobsPage.Row(job, subject, owner, notes);
    }

    private void act(String what) {
        var parts = what.split(" ", 2);
        if (parts.length == 2 && parts[0].equals(JobsPage.CANCEL)) {
            jobs.cancel(parts[1]);
            Toast.show(words.say("admin.jobs.cancelled"));
        } else if (parts.length == 2 && parts[0].equals(JobsPage.RETRY)) {
            jobs.retry(parts[1]);
            Toast.show(words.say("admin.jobs.retried"));
        } else if (parts.length == 2 && parts[0].equals(JobsPage.LOG) && !opened.remove(parts[1])) {
            opened.add(parts[1]);
        }
        show(jobs.newest());
        watch();
    }
}
