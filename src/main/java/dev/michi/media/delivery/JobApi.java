package dev.michi.media.delivery;

import dev.michi.media.Media;
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

    private final Media media;
    private final SignedIn signedIn;

    JobApi(Media media, SignedIn signedIn) {
        this.media = media;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(summary = "The newest jobs", description = "At most 200.")
    Page<JobJson> list() {
        requireAuthorOrAdministrator();
        return Page.all(media.jobs().stream().map(JobJson::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "How far a job is",
            description = "Administrators also get the command lines of its last attempt, and what was said.")
    JobJson job(@PathVariable String id) {
        requireAuthorOrAdministrator();
        var log = signedIn.get().may(Permission.ADMINISTER) ? media.findJobLog(id) : Optional.<MediaJob.Log>empty();
        return media.findJob(id).map(job -> JobJson.of(job, log)).orElseThrow(ProblemException::notFound);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Ends a job", description = "A running one ends within seconds. Again: nothing changes.")
    JobJson cancel(@PathVariable String id) {
        requireAuthorOrAdministrator();
        return answer(media.cancelJob(id));
    }

    @PostMapping("/{id}/retry")
    @Operation(
            summary = "Starts a failed or cancelled job over",
            description = "One that waits, runs or is done stays.")
    JobJson retry(@PathVariable String id) {
        requireAuthorOrAdministrator();
        return answer(media.retryJob(id));
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
