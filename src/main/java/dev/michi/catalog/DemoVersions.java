package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What two modules of the shipped content were like before their last change, for the demo. */
final class DemoVersions {

    private DemoVersions() {}

    /** Records of meetings were due within two working days. */
    static LearningModule withinTwoDays(LearningModule now) {
        return former(now, block -> switch (block) {
            case Block.Callout it when it.id().value().equals("what-changed-v4") -> Stream.empty();
            case Block.Text it -> Stream.of(new Block.Text(it.id(), it.heading(), sooner(it.html())));
            default -> Stream.of(block);
        });
    }

    private static LocalizedText sooner(LocalizedText html) {
        return new LocalizedText(
                html.ja()
                        .replace("期限は<strong>その日のうち</strong>", "期限は<strong>2営業日以内</strong>")
                        .replaceFirst(
                                "(<td[^>]*>活動の記録と次の一手</td>\\s*<td[^>]*>)その日(</td>\\s*<td[^>]*>)進めた人",
                                "$12営業日以内$2出席した人のひとり"),
                html.en()
                        .replace(
                                "the deadline is <strong>the same day</strong>",
                                "the deadline is <strong>two working days</strong>")
                        .replaceFirst(
                                "(<td[^>]*>Activity and next step</td>\\s*<td[^>]*>)Same day(</td>\\s*<td[^>]*>)Whoever led it",
                                "$1Within two working days$2One of those who attended"));
    }

    /** Stages were named, and what counts as evidence was not. */
    static LearningModule withoutEvidence(LearningModule now) {
        return former(now, block -> switch (block.id().value()) {
            case "evidence" -> Stream.empty();
            case "stages" ->
                Stream.of(
                        new Block.Text(
                                block.id(),
                                new LocalizedText("段階", "Stages"),
                                new LocalizedText(
                                        "<h2>段階</h2><p>目的の見直し、条件の提示、お客様の承認中、更新、更新しない。</p>",
                                        "<h2>Stages</h2><p>Purpose reviewed, terms offered, customer approving, renewed, not renewing.</p>")));
            default -> Stream.of(block);
        });
    }

    /** The question that comes with reading the rule again. */
    static Question byWhen() {
        return new Question.Single(
                new QuestionId("by-when"),
                new LocalizedText(
                        "木曜日の18時に、お客様との打ち合わせが終わりました。記録は、いつまでに入れますか。",
                        "A meeting with a customer ended on Thursday at 6 p.m. By when do you enter the record?"),
                LocalizedText.EMPTY,
                Optional.empty(),
                List.of(
                        option(
                                "friday",
                                "金曜日の10時まで",
                                "By Friday, 10 a.m.",
                                true,
                                "17時以降に終わった打ち合わせは、翌営業日の10時までです。",
                                "What ends after 5 p.m. has until 10 a.m. on the next working day."),
                        option(
                                "monday",
                                "翌週の月曜日まで",
                                "By Monday of the next week",
                                false,
                                "これまでは、これで間に合いました。いまは、その日のうちです。",
                                "That used to be in time. Now it is the same day."),
                        option(
                                "week",
                                "その週のうち",
                                "Some time that week",
                                false,
                                "数字と名前は、金曜日にはぼやけています。",
                                "Numbers and names blur by Friday.")));
    }

    private static Question.Option option(String id, String ja, String en, boolean right, String whyJa, String whyEn) {
        return new Question.Option(id, new LocalizedText(ja, en), new LocalizedText(whyJa, whyEn), right);
    }

    /** With the version before, and without the last change. */
    private static LearningModule former(LearningModule now, Function<Block, Stream<Block>> blocks) {
        UnaryOperator<Unit> unit = it -> new Unit(
                it.id(),
                it.slug(),
                it.title(),
                it.minutes(),
                it.blocks().stream().flatMap(blocks).toList(),
                it.check());
        return new LearningModule(
                now.id(),
                now.slug(),
                now.version() - 1,
                now.title(),
                now.summary(),
                now.subject(),
                now.level(),
                now.roles(),
                now.products(),
                now.picture(),
                now.stamp(),
                now.purpose(),
                now.notFor(),
                now.owner(),
                now.reviewOn(),
                now.sources(),
                now.changes().stream().skip(1).toList(),
                now.rule(),
                now.units().stream().map(unit).toList(),
                now.languages(),
                now.audience());
    }
}
