import type { Range } from './watched';

/** The retention curve has as many parts. */
export const PARTS = 50;

/** What of a clip was watched again in this sitting: how often the middle of each fiftieth was passed that had been seen. */
export class Replays {
  readonly #seen = new Set<number>();
  readonly #counts = new Map<number, number>();
  readonly #seconds: number;

  /** @param seconds how long the clip is @param watched what had been seen before */
  constructor(seconds: number, watched: readonly Range[]) {
    this.#seconds = seconds;
    this.#passed(watched, (part) => this.#seen.add(part));
  }

  /** @param ranges that were played since the last call, each once */
  played(ranges: readonly Range[]): void {
    this.#passed(ranges, (part) => {
      if (this.#seen.has(part)) {
        this.#counts.set(part, (this.#counts.get(part) ?? 0) + 1);
      }
      this.#seen.add(part);
    });
  }

  /** Pairs of part and count, since the beginning of the sitting: they may be sent as often as one likes. */
  get totals(): [part: number, count: number][] {
    return [...this.#counts];
  }

  #passed(ranges: readonly Range[], each: (part: number) => void): void {
    for (let part = 0; part < PARTS && this.#seconds > 0; part++) {
      const middle = (this.#seconds * (part + 0.5)) / PARTS;
      if (ranges.some(([from, to]) => from <= middle && middle < to)) {
        each(part);
      }
    }
  }
}
