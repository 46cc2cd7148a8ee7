import { SHORTEST, emptyDraft, length, type Draft, type Range } from './draft.ts';

/** As the server has it: `CutCheck.MOST_RANGES`. */
export const MOST_RANGES = 20;

/** Of the chosen stretches only what is said; unchanged where that is nothing. Of too many parts the closest stay together. */
export function keepSaid(draft: Draft, said: Range[]): Draft {
  const kept = draft.ranges.map((range) => said.map((each) => common(range, each)).filter((each) => length(each) >= SHORTEST));
  for (let many = kept.flat().length; many > MOST_RANGES && joinClosest(kept); many--);
  const ranges = kept.flat();
  return ranges.length === 0 || ranges.length > MOST_RANGES ? draft : { ...draft, ranges };
}

/** Without that stretch; unchanged where nothing would be left, or where it is not in the clip. */
export function leaveOut(draft: Draft, gap: Range): Draft {
  const ranges = draft.ranges
    .flatMap((range) => [
      { from: range.from, to: Math.min(range.to, gap.from) },
      { from: Math.max(range.from, gap.to), to: range.to },
    ])
    .filter((each) => length(each) >= SHORTEST);
  const changed = draft.ranges.some((range) => length(common(range, gap)) > 0);
  return changed && ranges.length > 0 && ranges.length <= MOST_RANGES ? { ...draft, ranges } : draft;
}

/** With that stretch, where it belongs in time; it is joined with those it touches. What nobody has chosen yet makes room. */
export function addSaid(draft: Draft, said: Range, seconds: number): Draft {
  const first = emptyDraft(seconds).ranges[0];
  const untouched = draft.ranges.length === 1 && draft.ranges[0].from === first.from && draft.ranges[0].to === first.to;
  const chosen = untouched ? [] : draft.ranges;
  const touching = chosen.filter((range) => range.from <= said.to && range.to >= said.from);
  const joined = {
    from: Math.min(said.from, ...touching.map((range) => range.from)),
    to: Math.max(said.to, ...touching.map((range) => range.to)),
  };
  const others = chosen.filter((range) => !touching.includes(range));
  const later = others.findIndex((range) => range.from > joined.from);
  return { ...draft, ranges: others.toSpliced(later < 0 ? others.length : later, 0, joined) };
}

const common = (one: Range, other: Range): Range => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });

/** @returns false where every stretch is one piece already */
function joinClosest(kept: Range[][]): boolean {
  const gaps = kept.flatMap((pieces) => pieces.slice(1).map((next, i) => ({ pieces, i, gap: next.from - pieces[i].to })));
  const closest = gaps.reduce<(typeof gaps)[number] | undefined>((least, each) => (least && least.gap <= each.gap ? least : each), undefined);
  closest?.pieces.splice(closest.i, 2, { from: closest.pieces[closest.i].from, to: closest.pieces[closest.i + 1].to });
  return closest !== undefined;
}
