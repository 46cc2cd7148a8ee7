/** Where the seconds of a recording stand in the clip that is made of it. The Java record `CutTime` does the same sums. */
export interface Stretch {
  from: number;
  to: number;
}

/** Shown faster, without its sound. */
export interface Fast extends Stretch {
  speed: number;
}

/** How long a card stands. */
export const CARD_SECONDS = 3;

const SAME = 1e-6;
const SHORTEST = 0.05;

export class ClipTime {
  readonly lead: number;
  readonly tail: number;
  readonly pieces: Fast[];

  constructor(ranges: Stretch[], options: { fast: Fast[]; titleCard: boolean; endCard: unknown }) {
    this.lead = options.titleCard ? CARD_SECONDS : 0;
    this.tail = options.endCard ? CARD_SECONDS : 0;
    this.pieces = ranges.flatMap((range) => split(range, options.fast));
  }

  get film(): number {
    return this.pieces.reduce((sum, piece) => sum + seconds(piece), 0);
  }

  get seconds(): number {
    return this.lead + this.film + this.tail;
  }

  /** The second of the clip at which this moment is first shown; undefined if it is not in it. */
  place(at: number): number | undefined {
    let begins = this.lead;
    for (const piece of this.pieces) {
      if (at >= piece.from - SAME && at <= piece.to + SAME) {
        return begins + (at - piece.from) / piece.speed;
      }
      begins += seconds(piece);
    }
    return undefined;
  }

  /** The stretches of the clip that show this stretch of the recording. */
  places(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    let begins = this.lead;
    for (const piece of this.pieces) {
      const start = Math.max(from, piece.from);
      const end = Math.min(to, piece.to);
      if (end > start) {
        join(found, { from: begins + (start - piece.from) / piece.speed, to: begins + (end - piece.from) / piece.speed });
      }
      begins += seconds(piece);
    }
    return found;
  }

  /** The second of the recording that is shown at this second of the clip; on a card, the one next to it. */
  source(at: number): number {
    let begins = this.lead;
    for (const piece of this.pieces) {
      if (at <= begins + seconds(piece) + 0.001) {
        return piece.from + Math.max(0, at - begins) * piece.speed;
      }
      begins += seconds(piece);
    }
    return this.pieces[this.pieces.length - 1].to;
  }

  /** What becomes of a stretch: two of the same kind look and sound the same. */
  fate(from: number, to: number): string {
    return this.pieces
      .map((piece) => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to), speed: piece.speed }))
      .filter((piece) => piece.to > piece.from + 0.01)
      .reduce<Fast[]>((found, piece) => {
        const last = found[found.length - 1];
        return last && last.speed === piece.speed && Math.abs(last.to - piece.from) < 0.01
          ? [...found.slice(0, -1), { ...last, to: piece.to }]
          : [...found, piece];
      }, [])
      .map((piece) => `${piece.from.toFixed(2)}-${piece.to.toFixed(2)}x${piece.speed}`)
      .join(' ');
  }
}

const seconds = (piece: Fast): number => (piece.to - piece.from) / piece.speed;

function split(range: Stretch, stretches: Fast[]): Fast[] {
  const pieces: Fast[] = [];
  let at = range.from;
  for (const fast of stretches) {
    let from = Math.max(fast.from, at);
    let to = Math.min(fast.to, range.to);
    if (to - from < SHORTEST) {
      continue;
    }
    from = from - at < SHORTEST ? at : from;
    to = range.to - to < SHORTEST ? range.to : to;
    if (from > at) {
      pieces.push({ from: at, to: from, speed: 1 });
    }
    pieces.push({ from, to, speed: fast.speed });
    at = to;
  }
  if (at < range.to) {
    pieces.push({ from: at, to: range.to, speed: 1 });
  }
  return pieces;
}

function join(found: Stretch[], next: Stretch): void {
  const last = found[found.length - 1];
  if (last && Math.abs(last.to - next.from) < SAME) {
    last.to = next.to;
  } else {
    found.push(next);
  }
}
