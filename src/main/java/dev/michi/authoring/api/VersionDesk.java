package dev.michi.authoring.api;

import dev.michi.authoring.Comparison;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.PackExport;
import dev.michi.authoring.ReadingTime;
import dev.michi.authoring.Version;
import dev.michi.authoring.Versions;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Versions by what callers call them: a number, a content, or {@code draft}. */
@Component
class VersionDesk {

    private static final String DRAFT = "draft";

    private final Versions versions;
    private final Drafts drafts;
    private final PackExport export;
    private final ReadingTime time;

    VersionDesk(Versions versions, Drafts drafts, PackExport export, ReadingTime time) {
        this.versions = versions;
        this.drafts = drafts;
        this.export = export;
        this.time = time;
    }

    List<VersionJson> list(DraftId id) {
        return versions.of(id).stream()
                .map(version -> VersionJson.of(version, Optional.empty()))
                .toList();
    }

    VersionJson one(DraftId id, String name) {
        var version = version(id, name);
        return VersionJson.of(version, versions.manuscript(id, version.hash()));
    }

    Draft restore(DraftId id, String name) {
        return versions.restore(id, version(id, name).hash())
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("version", "authoring.api.no-source"))));
    }

    DiffJson diff(DraftId id, @Nullable String from, String to) {
        var before = from == null ? versions.live(id) : manuscript(id, from);
        var now = manuscript(id, to);
        return DiffJson.of(Comparison.of(
                before.orElseThrow(() -> ProblemException.invalid("from", "authoring.api.version")),
                now.orElseThrow(() -> ProblemException.invalid("to", "authoring.api.version"))));
    }

    ResponseEntity<byte[]> pack(DraftId id) {
        var pack = export.of(id).orElseThrow(ProblemException::notFound);
        var name = ContentDisposition.attachment().filename(pack.name()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header("X-Content-Type-Options", "nosniff")
                .body(pack.bytes());
    }

    private Optional<Manuscript> manuscript(DraftId id, String name) {
        return name.equals(DRAFT)
                ? drafts.find(id).map(Draft::manuscript).map(time::said)
                : find(id, name).flatMap(version -> versions.manuscript(id, version.hash()));
    }

    private Version version(DraftId id, String name) {
        return find(id, name).orElseThrow(ProblemException::notFound);
    }

    private Optional<Version> find(DraftId id, String name) {
        return versions.of(id).stream()
                .filter(each -> each.hash().equals(name)
                        || Integer.toString(each.number()).equals(name))
                .findFirst();
    }
}
