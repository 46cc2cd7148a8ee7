package dev.michi.bench;

import dev.michi.authoring.Beginning;
import dev.michi.authoring.Beginnings;
import dev.michi.authoring.BlockManuscript;
import dev.michi.authoring.Comparison;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftCheck;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.Opening;
import dev.michi.authoring.PublishWish;
import dev.michi.authoring.Saving;
import dev.michi.authoring.Step;
import dev.michi.authoring.Template;
import dev.michi.authoring.Workflow;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Publication;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writing and publishing a module of 60 blocks, and comparing two texts of 10,000 words, through the services. */
final class StudioBenchmark implements Benchmark {

    private static final int BLOCKS = 60;
    private static final int TIMES = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "studio";
    }

    @Override
    public String question() {
        return "How long do authors wait for the editor, a comparison and a publication?";
    }

    @Override
    public String measure() throws Exception {
        try (var data = TemporaryFolder.create();
                var portal = LocalPortal.start(data.path(), QuickClips.class, BenchAuthor.class)) {
            var room = new Room(portal);
            var draft = room.written();
            var opened = times(() -> room.open(draft.id()));
            var published = new ArrayList<Double>();
            for (int time = 0; time < TIMES; time++) {
                published.add(room.publish(draft.id(), time));
            }
            var before = tenThousandWords(new Random(1));
            var now = tenThousandWords(new Random(2));
            var compared = times(() -> Comparison.of(module(room, before), module(room, now)));
            return """
                    A module of %d blocks, in both languages, through the services; the median, and the slowest of twenty, of %d times.

                    | what | median ms | 95 %% ms | aim ms |
                    | --- | ---: | ---: | ---: |
                    | open it in the editor, with what is missing and the preview | %.0f | %.0f | ≤ 300 |
                    | publish it, until learners have it | %.0f | %.0f | ≤ 1000 |
                    | compare 10,000 words, one in ten of them changed | %.0f | %.0f | ≤ 200 |
                    """.formatted(
                            BLOCKS,
                            TIMES,
                            opened.median(),
                            opened.percentile(95),
                            new Samples(published).median(),
                            new Samples(published).percentile(95),
                            compared.median(),
                            compared.percentile(95));
        }
    }

    private static Samples times(Runnable deed) {
        var all = new ArrayList<Double>();
        for (int time = 0; time < TIMES + 5; time++) {
            long started = System.nanoTime();
            deed.run();
            if (time >= 5) {
                all.add((System.nanoTime() - started) / 1e6);
            }
        }
        return new Samples(all);
    }

    /** The same words but for one in ten. */
    private static String tenThousandWords(Random changes) {
        var words = new Random(7);
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "word" + words.nextInt(900) + (changes.nextInt(10) == 0 ? "x" : "")
                        + (i % 12 == 11 ? ".\n" : " "))
                .collect(Collectors.joining());
    }

    private static Manuscript module(Room room, String text) {
        var block = new BlockManuscript(
                "intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, new LocalizedText(text, ""));
        return room.manuscript("m-compared", "compared", List.of(block), "one");
    }

    private record Room(Beginnings beginnings, Drafts drafts, DraftCheck check, Workflow workflow, Catalog catalog) {

        Room(LocalPortal portal) {
            this(
                    portal.get(Beginnings.class),
                    portal.get(Drafts.class),
                    portal.get(DraftCheck.class),
                    portal.get(Workflow.class),
                    portal.get(Catalog.class));
        }

        Draft written() {
            var wish = new Beginnings.Wish(
                    DraftId.Kind.MODULE, Template.EMPTY, new LocalizedText("計測", "Measured"), "measured");
            var begun = (Beginning.Begun) beginnings.begin(wish, Optional.empty());
            return saved(begun.draft(), "first");
        }

        void open(DraftId id) {
            var draft = ((Opening.Opened) drafts.open(id)).draft();
            check.check(draft.manuscript());
            ManuscriptJson.write(draft.manuscript());
        }

        double publish(DraftId id, int time) {
            var draft = saved(drafts.find(id).orElseThrow(), "time " + time);
            workflow.submit(id, draft.revision());
            workflow.approve(id, draft.revision());
            var wish =
                    new PublishWish(Publication.Kind.CLARIFYING, new LocalizedText("変更", "Changed"), null, null, null);
            long started = System.nanoTime();
            var done = workflow.publish(id, draft.revision(), wish);
            var live = catalog.findModule(id.module()).orElseThrow();
            double took = (System.nanoTime() - started) / 1e6;
            if (!(done instanceof Step.Done) || !live.summary().en().equals("time " + time)) {
                throw new IllegalStateException("Not published: " + done);
            }
            return took;
        }

        private Draft saved(Draft draft, String summary) {
            var id = draft.id().id();
            var blocks = IntStream.range(0, BLOCKS).mapToObj(Room::block).toList();
            var manuscript = manuscript(id, draft.manuscript().slug(), blocks, summary);
            return ((Saving.Saved) drafts.save(draft.id(), draft.revision(), manuscript)).draft();
        }

        private static BlockManuscript block(int number) {
            var ja = "打ち合わせの記録は、その日のうちに入れます。**だれが**読むのかを考えてから書きます。\n\n".repeat(4);
            var en = "Enter the record of a meeting on the same day. Think of **who** will read it.\n\n".repeat(4);
            return new BlockManuscript(
                    "part-" + number,
                    BlockManuscript.TEXT,
                    "",
                    new LocalizedText("見出し" + number, "Heading " + number),
                    new LocalizedText(ja, en));
        }

        private Manuscript manuscript(String id, String slug, List<BlockManuscript> blocks, String summary) {
            var json = (ObjectNode) JSON.readTree("""
                    {"title": {"ja": "計測", "en": "Measured"},
                     "subject": "entry-rules", "level": "starter", "roles": ["csm"],
                     "stamp": {"ja": ["計測"], "en": ["MEASURE"]},
                     "purpose": {"ja": ["一"], "en": ["One"]}, "notFor": {"ja": ["二"], "en": ["Two"]},
                     "owner": {"name": {"ja": "彩", "en": "Aya"}, "team": {"ja": "CS", "en": "CS"}, "email": "a@b.example"},
                     "reviewOn": "2099-01-01",
                     "sources": [{"title": {"ja": "会議", "en": "Meeting"}, "note": {"ja": "決定", "en": "Decided"}}],
                     "units": [{"id": "u-measured", "slug": "begin", "title": {"ja": "はじめ", "en": "Begin"}}]}
                    """);
            json.put("id", id).put("slug", slug);
            json.putObject("summary").put("ja", summary).put("en", summary);
            ((ObjectNode) json.get("units").get(0))
                    .set(
                            "blocks",
                            JSON.valueToTree(blocks.stream()
                                    .map(block -> java.util.Map.of(
                                            "id", block.id(),
                                            "kind", block.kind(),
                                            "head",
                                                    java.util.Map.of(
                                                            "ja",
                                                            block.head().ja(),
                                                            "en",
                                                            block.head().en()),
                                            "body",
                                                    java.util.Map.of(
                                                            "ja",
                                                            block.body().ja(),
                                                            "en",
                                                            block.body().en())))
                                    .toList()));
            return ManuscriptJson.sent(DraftId.Kind.MODULE, json).orElseThrow();
        }
    }
}
