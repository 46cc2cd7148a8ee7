package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is done in the background: all of it before administrators, one's own before authors. */
@Service
public class Jobs {

    private final JobDocuments documents;
    private final JobLogDocuments logs;
    private final RenderLanes lanes;
    private final SignedIn signedIn;

    Jobs(JobDocuments documents, JobLogDocuments logs, RenderLanes lanes, SignedIn signedIn) {
        this.documents = documents;
        this.logs = logs;
        this.lanes = lanes;
        this.signedIn = signedIn;
    }

    /** The newest, 200 at most. */
    public List<MediaJob> newest() {
        if (signedIn.get().may(Permission.ADMINISTER)) {
            return documents.newest().stream().map(JobDocument::toJob).toList();
        }
        var author = signedIn.require(Permission.WRITE);
        return documents.newestOf(author.id()).stream().map(JobDocument::toJob).toList();
    }

    public Optional<MediaJob> find(String id) {
        var person = signedIn.get();
        if (!person.may(Permission.ADMINISTER)) {
            signedIn.require(Permission.WRITE);
        }
        return documents
                .find(id)
                .filter(job ->
                        person.may(Permission.ADMINISTER) || person.id().value().equals(job.owner()))
                .map(JobDocument::toJob);
    }

    /** What the last attempt has started and said. It names folders of this machine: for administrators alone. */
    public Optional<MediaJob.Log> findLog(String id) {
        signedIn.require(Permission.ADMINISTER);
        return logs.find(id).map(each -> new MediaJob.Log(each.command(), each.log()));
    }

    /** Ends one, if it runs, within seconds. Gives the job as it is now; cancelling twice changes nothing. */
    public Optional<MediaJob> cancel(String id) {
        var job = find(id);
        if (job.isPresent() && documents.cancel(id)) {
            lanes.dropOutdated();
        }
        return job.flatMap(each -> find(id));
    }

    /** Starts an ended one over; one that waits or runs is left alone, as is what is done. Gives the job as it is now. */
    public Optional<MediaJob> retry(String id) {
        var job = find(id).filter(each -> each.state() != MediaJob.State.DONE);
        job.ifPresent(each -> documents.restart(id));
        lanes.wake();
        return find(id);
    }
}
