import type { Fast, Stretch } from './clip-time';
import { insideOf, type Box, type Tongue } from './draft.ts';

/** What is done with the whole of a clip. The Java record `CutOptions` has the same fields. */
export interface Options {
  crop: Box | null;
  fast: Fast[];
  titleCard: boolean;
  endCard: Record<Tongue, string> | null;
  lowerThird: { text: Record<Tongue, string>; from: number; to: number } | null;
  poster: { kind: 'AUTOMATIC' | 'MOMENT' | 'CARD'; at: number };
  lessNoise: boolean;
  burntCaptions: boolean;
}

export const PLAIN: Options = {
  crop: null,
  fast: [],
  titleCard: false,
  endCard: null,
  lowerThird: null,
  poster: { kind: 'AUTOMATIC', at: 0 },
  lessNoise: false,
  burntCaptions: false,
};

export const SPEEDS = [2, 3, 4, 6, 8];
const SMALLEST = 64;

/** Another stretch goes faster; those it touches give way. */
export function speedUp(options: Options, stretch: Stretch, speed: number): Options {
  const rest = options.fast.flatMap((each) => without(each, stretch));
  const fast = [...rest, { from: stretch.from, to: stretch.to, speed }].sort((one, other) => one.from - other.from);
  return { ...options, fast };
}

function without(each: Fast, taken: Stretch): Fast[] {
  const parts = [
    { ...each, to: Math.min(each.to, taken.from) },
    { ...each, from: Math.max(each.from, taken.to) },
  ];
  return parts.filter((part) => part.to - part.from >= 0.1);
}

/** The window keeps at least so many pixels that something can be seen in it. */
export function windowOf(box: Box, width: number, height: number): Box {
  const w = Math.max(box.w, Math.min(1, SMALLEST / width));
  const h = Math.max(box.h, Math.min(1, SMALLEST / height));
  return insideOf({ ...box, w, h });
}
