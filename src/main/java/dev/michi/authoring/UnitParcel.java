package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Attachment;
import dev.michi.authoring.ModuleManuscript.StoryboardText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit with what it needs to stand in another module: its files, and the storyboards of its clips. Ids stay as they are:
 * progress hangs on them.
 */
record UnitParcel(UnitManuscript unit, List<StoryboardText> storyboards, List<Attachment> files) {

    static Optional<UnitParcel> of(ModuleManuscript module, String id) {
        return find(module, id).map(unit -> {
            var clips = clips(unit);
            var boards = module.storyboards().stream()
                    .filter(board -> clips.contains(board.name()))
                    .toList();
            var text = ManuscriptJson.any(unit)
                    + boards.stream().map(StoryboardText::yaml).collect(Collectors.joining());
            var files = module.files().stream()
                    .filter(file -> text.contains(file.path()))
                    .toList();
            return new UnitParcel(unit, boards, files);
        });
    }

    static Optional<UnitManuscript> find(ModuleManuscript module, String id) {
        return module.units().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** At the end of that module. Where it has something else of the same name, what comes gets another one. */
    ModuleManuscript into(ModuleManuscript module) {
        var parcel = withFreeFiles(module).withFreeStoryboards(module);
        var slugs = module.units().stream().map(UnitManuscript::slug).collect(Collectors.toSet());
        var slug = free(unit.slug(), "", slugs::contains);
        return module.holding(
                joined(module.units(), List.of(parcel.unit.at(slug))),
                joined(module.storyboards(), parcel.storyboards),
                joined(module.files(), parcel.files));
    }

    /** Without the unit and without storyboards that it alone has used. Files stay: a text may still name them. */
    static ModuleManuscript without(ModuleManuscript module, String id) {
        var units =
                module.units().stream().filter(each -> !each.id().equals(id)).toList();
        var gone = find(module, id).map(UnitParcel::clips).orElse(Set.of());
        var needed = units.stream().flatMap(each -> clips(each).stream()).collect(Collectors.toSet());
        var boards = module.storyboards().stream()
                .filter(board -> !gone.contains(board.name()) || needed.contains(board.name()))
                .toList();
        return module.holding(units, boards, module.files());
    }

    private UnitParcel withFreeFiles(ModuleManuscript module) {
        var parcel = this;
        for (var file : files) {
            boolean taken = module.files().stream()
                    .anyMatch(there ->
                            there.path().equals(file.path()) && !there.file().equals(file.file()));
            if (taken) {
                int dot = file.path().lastIndexOf('.');
                int end = dot < 0 ? file.path().length() : dot;
                var path = free(
                        file.path().substring(0, end),
                        file.path().substring(end),
                        name -> hasFile(module, name) || hasFile(files, name));
                parcel = parcel.renamed(file, path);
            }
        }
        return parcel;
    }

    private UnitParcel renamed(Attachment file, String path) {
        var text = FileNames.renamed(ManuscriptJson.any(unit), file.path(), path);
        return new UnitParcel(
                ManuscriptJson.anyOf(text, UnitManuscript.class),
                storyboards.stream()
                        .map(board ->
                                new StoryboardText(board.name(), FileNames.renamed(board.yaml(), file.path(), path)))
                        .toList(),
                files.stream()
                        .map(each -> each.equals(file) ? new Attachment(path, file.file()) : each)
                        .toList());
    }

    private UnitParcel withFreeStoryboards(ModuleManuscript module) {
        var parcel = this;
        for (var board : storyboards) {
            boolean taken = module.storyboards().stream()
                    .anyMatch(there ->
                            there.name().equals(board.name()) && !there.yaml().equals(board.yaml()));
            if (taken) {
                var name = free(
                        board.name(), "", each -> hasBoard(module.storyboards(), each) || hasBoard(storyboards, each));
                parcel = parcel.renamed(board, name);
            }
        }
        return parcel;
    }

    private UnitParcel renamed(StoryboardText board, String name) {
        return new UnitParcel(
                unit.withClip(board.name(), name),
                storyboards.stream()
                        .map(each -> each.equals(board) ? new StoryboardText(name, board.yaml()) : each)
                        .toList(),
                files);
    }

    /** Names of storyboards, and ids of clips of the studio. */
    private static Set<String> clips(UnitManuscript unit) {
        var shown = unit.blocks().stream()
                .filter(block -> block.kind().equals(BlockManuscript.CLIP))
                .map(BlockManuscript::argument);
        var referred = unit.questions().stream()
                .flatMap(question -> Stream.ofNullable(question.seeAgain()))
                .map(QuestionManuscript.SeeAgain::clip);
        return Stream.concat(shown, referred).collect(Collectors.toSet());
    }

    private static boolean hasFile(ModuleManuscript module, String path) {
        return hasFile(module.files(), path);
    }

    private static boolean hasFile(List<Attachment> files, String path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }

    private static boolean hasBoard(List<StoryboardText> boards, String name) {
        return boards.stream().anyMatch(board -> board.name().equals(name));
    }

    private static String free(String wanted, String end, Predicate<String> taken) {
        var name = wanted + end;
        for (int number = 2; taken.test(name); number++) {
            name = wanted + "-" + number + end;
        }
        return name;
    }

    private static <T> List<T> joined(List<T> there, List<T> more) {
        var all = new ArrayList<>(there);
        more.stream().filter(each -> !there.contains(each)).forEach(all::add);
        return all;
    }
}
