package dev.michi.media.delivery;

import dev.michi.media.Jobs;
import dev.michi.media.MediaJob;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is being done in the background: all of it for administrators, one's own for authors. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs")
class JobApi {

    private final Jobs jobs;
    private final SignedIn signedIn;

    JobApi(Jobs jobs, SignedIn signedIn) {
        this.jobs = jobs;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(summary = "The newest jobs", description = "At most 200.")
    Page<JobJson> list() {
        requireAuthorOrAdministrator();
        return Page.all(jobs.newest().stream().map(JobJson::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "How far a job is",
            description = "Administrators also get the command lines of its last attempt, and what was said.")
    JobJson job(@PathVariable String id) {
        requireAuthorOrAdministrator();
        var log = signedIn.get().may(Permission.ADMINISTER) ? jobs.findLog(id) : Optional.<MediaJob.Log>empty();
        return jobs.find(id).map(job -> JobJson.of(job, log)).orElseThrow(ProblemException::notFound);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Ends a job", description = "A running one ends within seconds. Again: nothing changes.")
    JobJson cancel(@PathVariable String id) {
        requireAuthorOrAdministrator();
        return answer(jobs.cancel(id));
    }

    @PostMapping("/{id}/retry")
    @Operation(
            summary = "Starts a failed or cancelled job over",
            description = "One that waits, runs or is done stays.")
    JobJson retry(@PathVariable String id) {
        requireAuthorOrAdministrator();
        return answer(jobs.retry(id));
    }

    private static JobJson answer(Optional<MediaJob> job) {
        return job.map(JobJson::of).orElseThrow(ProblemException::notFound);
    }

    private void requireAuthorOrAdministrator() {
        if (!signedIn.get().may(Permission.ADMINISTER)) {
            signedIn.require(Permission.WRITE);
        }
    }
}
