import { ClipTime } from './clip-time.ts';
import { PLAIN, type Options } from './options.ts';

/** What an author makes of a recording, until it becomes a clip. All times are seconds of the recording. */
export interface Range {
  from: number;
  to: number;
}

/** Fractions of the picture, 0 to 1. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Hidden {
  box: Box;
  from: number;
  to: number;
  style: 'blur' | 'fill';
  moves: { at: number; box: Box }[];
}

export interface Cue {
  from: number;
  to: number;
  text: string;
  /** What it stands with was cut or changed since somebody last looked at it. */
  stale?: boolean;
}

export interface Chapter {
  at: number;
  title: Record<Tongue, string>;
}

export type Tongue = 'ja' | 'en';

export interface Draft {
  title: Record<Tongue, string>;
  ranges: Range[];
  hidden: Hidden[];
  captions: Record<Tongue, Cue[]>;
  chapters: Chapter[];
  options: Options;
}

/** Shorter stretches cannot be seen. */
export const SHORTEST = 0.2;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const length = (range: Range): number => range.to - range.from;

export const timeOf = (draft: Draft): ClipTime => new ClipTime(draft.ranges, draft.options);

export const total = (draft: Draft): number => timeOf(draft).seconds;

export function emptyDraft(seconds: number): Draft {
  return {
    title: { ja: '', en: '' },
    ranges: [{ from: 0, to: Math.min(seconds, 60) }],
    hidden: [],
    captions: { ja: [], en: [] },
    chapters: [],
    options: PLAIN,
  };
}

/** Drafts from before there were chapters and options. */
export function wholeDraft(saved: Draft): Draft {
  return { ...saved, chapters: saved.chapters ?? [], options: { ...PLAIN, ...saved.options } };
}

/** Marks the lines whose material was cut or changed on the way from one draft to the next. */
export function withStale(before: Draft, next: Draft): Draft {
  if (before.ranges === next.ranges && before.options.fast === next.options.fast) {
    return next;
  }
  const then = timeOf(before);
  const now = timeOf(next);
  const marked = (cues: Cue[]): Cue[] =>
    cues.map((cue) => {
      const fate = now.fate(cue.from, cue.to);
      return fate !== '' && fate !== then.fate(cue.from, cue.to) ? { ...cue, stale: true } : cue;
    });
  return { ...next, captions: { ja: marked(before.captions.ja), en: marked(before.captions.en) } };
}

/** Moves one end; the other one stays, and at least {@link SHORTEST} is left between them. */
export function moveEnd(draft: Draft, index: number, end: 'from' | 'to', at: number, seconds: number): Draft {
  const range = draft.ranges[index];
  const moved =
    end === 'from'
      ? { from: clamp(at, 0, range.to - SHORTEST), to: range.to }
      : { from: range.from, to: clamp(at, range.from + SHORTEST, seconds) };
  return { ...draft, ranges: draft.ranges.with(index, moved) };
}

/** Cuts the stretch in two; unchanged where a part would be too short. */
export function split(draft: Draft, index: number, at: number): Draft {
  const range = draft.ranges[index];
  if (at - range.from < SHORTEST || range.to - at < SHORTEST) {
    return draft;
  }
  return {
    ...draft,
    ranges: draft.ranges.toSpliced(index, 1, { from: range.from, to: at }, { from: at, to: range.to }),
  };
}

export function addRange(draft: Draft, at: number, seconds: number): Draft {
  const from = clamp(at, 0, Math.max(0, seconds - SHORTEST));
  return { ...draft, ranges: [...draft.ranges, { from, to: Math.min(seconds, from + 30) }] };
}

/** The last stretch stays: a clip has at least one. */
export function removeRange(draft: Draft, index: number): Draft {
  return draft.ranges.length === 1 ? draft : { ...draft, ranges: draft.ranges.toSpliced(index, 1) };
}

export function moveRange(draft: Draft, index: number, by: -1 | 1): Draft {
  const to = index + by;
  if (to < 0 || to >= draft.ranges.length) {
    return draft;
  }
  return { ...draft, ranges: draft.ranges.with(index, draft.ranges[to]).with(to, draft.ranges[index]) };
}

export function insideOf(box: Box): Box {
  const w = clamp(box.w, 0.02, 1);
  const h = clamp(box.h, 0.02, 1);
  return { x: clamp(box.x, 0, 1 - w), y: clamp(box.y, 0, 1 - h), w, h };
}

/** Where the box is at that second: it glides from one place to the next, and the last one holds. */
export function boxAt(hidden: Hidden, at: number): Box {
  let before = { at: hidden.from, box: hidden.box };
  for (const move of hidden.moves) {
    if (at < move.at) {
      const share = move.at === before.at ? 1 : clamp((at - before.at) / (move.at - before.at), 0, 1);
      const between = (a: number, b: number): number => a + (b - a) * share;
      return {
        x: between(before.box.x, move.box.x),
        y: between(before.box.y, move.box.y),
        w: between(before.box.w, move.box.w),
        h: between(before.box.h, move.box.h),
      };
    }
    before = move;
  }
  return before.box;
}

/** The box has been moved at that second: a place of its own there, if it has any; else it is elsewhere all the time. */
export function place(hidden: Hidden, at: number, box: Box): Hidden {
  const inside = insideOf(box);
  const near = hidden.moves.findIndex((move) => Math.abs(move.at - at) < 0.05);
  if (near >= 0) {
    return { ...hidden, moves: hidden.moves.with(near, { at: hidden.moves[near].at, box: inside }) };
  }
  if (hidden.moves.length === 0 || at <= hidden.from + 0.05) {
    return { ...hidden, box: inside };
  }
  return withMove(hidden, at, inside);
}

/** From here on the box may be somewhere else. */
export function withMove(hidden: Hidden, at: number, box: Box): Hidden {
  const time = clamp(at, hidden.from, hidden.to);
  const others = hidden.moves.filter((move) => Math.abs(move.at - time) >= 0.05);
  return {
    ...hidden,
    moves: [...others, { at: time, box: insideOf(box) }].sort((one, other) => one.at - other.at),
  };
}

const marked = (cue: Cue): { stale?: true } => (cue.stale ? { stale: true } : {});

/** The lines as they stand in the clip: what is not in it goes, the rest moves along with the cut. */
export function cuesOfClip(cues: Cue[], time: ClipTime): Cue[] {
  return cues
    .filter((cue) => cue.text.trim() !== '')
    .flatMap((cue) => time.places(cue.from, cue.to).map((place) => ({ ...place, text: cue.text.trim(), ...marked(cue) })))
    .filter((cue) => length(cue) >= SHORTEST)
    .sort((one, other) => one.from - other.from);
}

/** The other way round. */
export function cuesOfRecording(cues: Cue[], time: ClipTime): Cue[] {
  return cues.map((cue) => ({ from: time.source(cue.from + 0.002), to: time.source(cue.to - 0.002), text: cue.text, ...marked(cue) }));
}

/** Those whose moment is in the clip; one at its first picture is there from the beginning. */
export function chaptersOfClip(chapters: Chapter[], time: ClipTime): Chapter[] {
  return chapters
    .filter((chapter) => chapter.title.ja.trim() !== '' || chapter.title.en.trim() !== '')
    .flatMap((chapter) => {
      const at = time.place(chapter.at);
      return at === undefined ? [] : [{ ...chapter, at: at <= time.lead + 0.01 ? 0 : at }];
    })
    .sort((one, other) => one.at - other.at);
}
