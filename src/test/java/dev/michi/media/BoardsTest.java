package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Storyboard.Layout;
import dev.michi.people.Permission;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardsTest {

    @TempDir
    private Path folder;

    private MediaFixture fixture;
    private Boards boards;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        boards = new Boards(new BoardDocuments(fixture.database), fixture.studio, fixture.signedIn, fixture.clock);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void halfAStoryboardIsKeptAsItIs() {
        var draft = json("{'title': {'ja': '題'}, 'scenes': [{'layout': 'picture'}], 'later': 1}");
        var board = saved(boards.create(draft, Optional.empty()));
        assertThat(boards.find(board.id()).orElseThrow().draft()).isEqualTo(draft);
        assertThat(board.title().ja()).isEqualTo("題");
        assertThat(board.scenes()).isEqualTo(1);
        assertThat(boards.create(json("[]"), Optional.empty())).isInstanceOf(BoardOutcome.Invalid.class);
        assertThat(boards.create(json("{'scenes': 3}"), Optional.empty())).isInstanceOf(BoardOutcome.Invalid.class);
    }

    @Test
    void theSameRequestAgainBeginsNoSecondOne() {
        var key = Optional.of("click-1");
        var board = saved(boards.create(json("{'scenes': []}"), key));
        boards.save(board.id(), 1, json("{'scenes': [1]}"));

        var again = saved(boards.create(json("{'scenes': []}"), key));

        assertThat(again.id()).isEqualTo(board.id());
        assertThat(again.scenes()).as("what was written since").isEqualTo(1);
        assertThat(saved(boards.create(json("{'scenes': [2]}"), key)).id())
                .as("another draft")
                .isNotEqualTo(board.id());
        fixture.person = "somebody-else";
        assertThat(saved(boards.create(json("{'scenes': []}"), key)).id())
                .as("another person")
                .isNotEqualTo(board.id());
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndOverwritesNothing() {
        var board = saved(boards.create(json("{'scenes': []}"), Optional.empty()));
        assertThat(boards.save(board.id(), 1, json("{'scenes': [1]}"))).isInstanceOf(BoardOutcome.Saved.class);

        var second = boards.save(board.id(), 1, json("{'scenes': [2, 2]}"));

        assertThat(second).isInstanceOfSatisfying(BoardOutcome.Stale.class, stale -> {
            assertThat(stale.now().revision()).isEqualTo(2);
            assertThat(stale.now().draft()).isEqualTo(json("{'scenes': [1]}"));
        });
        assertThat(boards.find(board.id()).orElseThrow().scenes()).isEqualTo(1);
    }

    @Test
    void aSaveWhoseAnswerWasLostMayComeAgain() {
        var board = saved(boards.create(json("{'scenes': []}"), Optional.empty()));
        boards.save(board.id(), 1, json("{'scenes': [1]}"));
        var again = boards.save(board.id(), 1, json("{'scenes': [1]}"));
        assertThat(again).isInstanceOfSatisfying(BoardOutcome.Saved.class, saved -> assertThat(
                        saved.board().revision())
                .isEqualTo(2));
    }

    @Test
    void anotherAuthorDoesNotSeeItAPublisherDoes() {
        var board = saved(boards.create(json("{'scenes': []}"), Optional.empty()));
        fixture.person = "somebody-else";
        assertThat(boards.find(board.id())).isPresent();
        fixture.permissions.remove(Permission.PUBLISH);
        assertThat(boards.find(board.id())).isEmpty();
        assertThat(boards.save(board.id(), 1, json("{'scenes': []}"))).isInstanceOf(BoardOutcome.NotFound.class);
        assertThat(boards.list(Optional.empty(), 10)).isEmpty();
        assertThat(boards.delete(board.id())).isFalse();
    }

    @Test
    void madeAgainItIsANewVersionAtTheSameAddress() {
        var board = saved(boards.create(json("{'scenes': []}"), Optional.empty()));
        var first = accepted(boards.make(board.id(), storyboard("線を聞く")));
        var twice = accepted(boards.make(board.id(), storyboard("線を聞く")));
        assertThat(twice).isEqualTo(first);

        var second = accepted(boards.make(board.id(), storyboard("線を聞きに行く")));

        assertThat(second.clip()).isEqualTo(first.clip());
        assertThat(second.version()).isEqualTo(2);
        assertThat(boards.findOf(first.clip()).orElseThrow().id()).isEqualTo(board.id());
    }

    @Test
    void afterItsClipWasDeletedAnotherOneIsMade() {
        var board = saved(boards.create(json("{'scenes': []}"), Optional.empty()));
        var first = accepted(boards.make(board.id(), storyboard("線")));
        assertThat(fixture.studio.delete(first.clip())).isInstanceOf(ClipOutcome.Deleted.class);
        var second = accepted(boards.make(board.id(), storyboard("線")));
        assertThat(second.clip()).isNotEqualTo(first.clip());
        assertThat(boards.find(board.id()).orElseThrow().clip()).contains(second.clip());
    }

    @Test
    void whatIsNotUsedLeavesNoTraceInWhatIsStored() {
        var stored = StoryboardJson.write(storyboard("線"));
        assertThat(stored).doesNotContain("motion", "voice", "music");
        assertThat(StoryboardJson.read(stored)).isEqualTo(storyboard("線"));
        assertThat(StoryboardJson.write(StoryboardJson.read(stored))).isEqualTo(stored);
    }

    private static Storyboard storyboard(String title) {
        return Storyboards.of(
                "c-x",
                Storyboards.scene(Layout.STATEMENT, Storyboards.both(title, title), Storyboards.both("", ""), 4));
    }

    private static Board saved(BoardOutcome outcome) {
        return ((BoardOutcome.Saved) outcome).board();
    }

    private static ClipOutcome.Accepted accepted(ClipOutcome outcome) {
        return (ClipOutcome.Accepted) outcome;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
