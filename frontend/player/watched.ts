/**
 * What was watched, and how the server hears of it. Imports nothing, so that Node's test runner takes it as it is.
 * Ranges are seconds, from inclusive, to exclusive, ascending and apart.
 */
export type Range = [from: number, to: number];

/** Gaps shorter than this are the rounding of the browser's clock, not something the viewer skipped. */
const CLOSE = 0.05;

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** All of the given ranges as distinct ones, rounded to hundredths; empty and impossible ones are left out. */
export function merge(...lists: readonly (readonly Range[])[]): Range[] {
  const sorted = lists
    .flat()
    .map(([from, to]): Range => [round(Math.max(0, from)), round(to)])
    .filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to) && to > from)
    .sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1] + CLOSE) {
      last[1] = Math.max(last[1], to);
    } else {
      merged.push([from, to]);
    }
  }
  return merged;
}

/** What of `ranges` is not in `taken`. */
export function subtract(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  let rest: Range[] = merge(ranges);
  for (const [from, to] of taken) {
    rest = rest.flatMap(([a, b]): Range[] => {
      if (to <= a || from >= b) {
        return [[a, b]];
      }
      const pieces: Range[] = [
        [a, from],
        [to, b],
      ];
      return pieces.filter(([x, y]) => y - x > CLOSE);
    });
  }
  return rest;
}

export function total(ranges: readonly Range[]): number {
  return round(ranges.reduce((sum, [from, to]) => sum + to - from, 0));
}

/**
 * Turns the player's clock into played ranges. A step that is longer than real time and speed allow was a jump: it ends
 * the stretch instead of filling the gap.
 */
export class PlayedTracker {
  #from: number | undefined;
  #last = 0;
  #wall = 0;
  #done: Range[] = [];

  /** @param wall milliseconds of a clock that never runs backwards */
  start(time: number, wall: number): void {
    this.stop();
    this.#from = time;
    this.#last = time;
    this.#wall = wall;
  }

  tick(time: number, wall: number, speed: number): void {
    if (this.#from === undefined) {
      return;
    }
    const possible = ((wall - this.#wall) / 1000) * speed * 1.25 + 0.75;
    if (time < this.#last || time - this.#last > possible) {
      this.start(time, wall);
      return;
    }
    this.#last = time;
    this.#wall = wall;
  }

  /** Pause, seek or end: the stretch ends at the last tick. */
  stop(): void {
    if (this.#from !== undefined) {
      this.#done.push([this.#from, this.#last]);
      this.#from = undefined;
    }
  }

  /** The distinct ranges since the last call; a stretch that is being played goes on from here. */
  take(): Range[] {
    const taken = [...this.#done];
    if (this.#from !== undefined) {
      taken.push([this.#from, this.#last]);
      this.#from = this.#last;
    }
    this.#done = [];
    return merge(taken);
  }
}

export interface Report {
  ranges: Range[];
  speed: number;
  position: number;
}

export interface Saved {
  fraction: number;
  missingSeconds: number;
  position?: number;
}

/** `saved`: the server has it. `later`: try again. `refused`: it will never take it. */
export type Outcome = { kind: 'saved'; saved: Saved | undefined } | { kind: 'later' } | { kind: 'refused' };

export interface ReporterNeeds {
  /** Where unsent ranges wait, one key per person and clip. */
  key: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** The position the server knows. */
  position: number;
  send(report: Report): Promise<Outcome>;
  /** Calls back after some milliseconds and returns how to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
  onSaved(saved: Saved): void;
  /** Ranges wait on this device (true), or have all arrived again (false). */
  onWaiting(waiting: boolean): void;
}

interface Unsent {
  ranges: Range[];
  speed: number;
  /** Only after a failure: the server is known not to have it. */
  position?: number;
}

/** One lost call is made good within two seconds: not worth a word. */
const WORTH_TELLING = 2;

/** Statuses after which sending the same thing again cannot help. */
const NEVER = new Set([400, 404, 410, 413, 415, 422]);

/** Reads an answer. A sign-in page that came instead of one means: later. */
export function outcomeOf(status: number, redirected: boolean, body: unknown): Outcome {
  if (NEVER.has(status)) {
    return { kind: 'refused' };
  }
  if (redirected || status < 200 || status > 299) {
    return { kind: 'later' };
  }
  if (status === 204) {
    return { kind: 'saved', saved: undefined };
  }
  const fraction = (body as Partial<Saved> | undefined)?.fraction;
  return typeof fraction === 'number' ? { kind: 'saved', saved: body as Saved } : { kind: 'later' };
}

/**
 * Sends what was watched, one call at a time. Until the server has said yes, ranges stay in the storage, where the next
 * visit finds them; what it said yes to is taken out and never sent again. Several tabs may share the key.
 */
export class WatchReporter {
  readonly #needs: ReporterNeeds;
  #pending: Unsent;
  #flying = false;
  #again = false;
  #failures = 0;
  #position = 0;
  #sentPosition: number | undefined;
  #callOff: (() => void) | undefined;
  #closed = false;

  constructor(needs: ReporterNeeds) {
    this.#needs = needs;
    this.#pending = this.#read();
    this.#position = round(needs.position);
    this.#sentPosition = this.#position;
  }

  /** Where the viewer stopped when the server could not be reached. */
  get strandedPosition(): number | undefined {
    return this.#pending.position;
  }

  /** @param position where the player stands @param speed at which these ranges were played */
  add(ranges: readonly Range[], position: number, speed: number): void {
    this.#position = round(position);
    if (ranges.length > 0) {
      // What waits is sent with the fastest speed it was played at, or the server would cut the faster part.
      const highest = this.#pending.ranges.length > 0 ? Math.max(this.#pending.speed, speed) : speed;
      this.#pending = { ...this.#pending, ranges: merge(this.#pending.ranges, ranges), speed: highest };
      this.#keep(this.#pending.ranges, this.#failures > 0);
    } else if (this.#pending.ranges.length === 0) {
      this.#pending.speed = speed;
    }
  }

  /** Sends if there is something to say and no failure to wait out. `opening` says even nothing: it starts the server's clock. */
  report(opening = false): void {
    if (this.#closed || this.#callOff) {
      return;
    }
    if (this.#flying) {
      this.#again = true;
      return;
    }
    if (opening || this.#pending.ranges.length > 0 || this.#position !== this.#sentPosition) {
      void this.#send();
    }
  }

  /** The page goes away, or the network came back: now or never, whatever else is under way. */
  reportNow(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.#pending.ranges.length > 0 || this.#position !== this.#sentPosition) {
      void this.#send();
    }
  }

  close(): void {
    this.reportNow();
    this.#callOff?.();
    this.#callOff = undefined;
    this.#closed = true;
  }

  async #send(): Promise<void> {
    const sending = this.#pending;
    const position = this.#position;
    this.#pending = { ranges: [], speed: sending.speed };
    this.#sentPosition = position;
    this.#flying = true;
    this.#again = false;
    let outcome: Outcome;
    try {
      outcome = await this.#needs.send({ ranges: sending.ranges, speed: sending.speed, position });
    } catch {
      outcome = { kind: 'later' };
    }
    this.#flying = false;
    if (outcome.kind === 'later') {
      this.#failed(sending);
      return;
    }
    this.#drop(sending.ranges);
    const told = this.#failures >= WORTH_TELLING;
    this.#failures = 0;
    if (told) {
      this.#needs.onWaiting(false);
    }
    if (outcome.kind === 'saved' && outcome.saved) {
      this.#needs.onSaved(outcome.saved);
    }
    if (this.#again) {
      this.report();
    }
  }

  #failed(sending: Unsent): void {
    this.#failures++;
    this.#sentPosition = undefined;
    this.#pending = {
      ranges: merge(sending.ranges, this.#pending.ranges),
      speed: Math.max(sending.speed, this.#pending.speed),
    };
    this.#keep(this.#pending.ranges, true);
    if (this.#failures === WORTH_TELLING) {
      this.#needs.onWaiting(true);
    }
    if (!this.#closed && !this.#callOff) {
      // 2, 4, 8 … 60 seconds.
      this.#callOff = this.#needs.after(Math.min(60, 2 ** this.#failures) * 1000, () => {
        this.#callOff = undefined;
        if (this.#flying) {
          this.#again = true;
        } else {
          void this.#send();
        }
      });
    }
  }

  /** Adds to what is stored, since another tab may have stored something as well. */
  #keep(ranges: readonly Range[], failed: boolean): void {
    const stored = this.#read();
    this.#write({
      ranges: merge(stored.ranges, ranges),
      speed: Math.max(this.#pending.speed, stored.ranges.length > 0 ? stored.speed : 0),
      ...(failed ? { position: this.#position } : {}),
    });
  }

  #drop(sent: readonly Range[]): void {
    const stored = this.#read();
    this.#write({ ranges: merge(subtract(stored.ranges, sent), this.#pending.ranges), speed: stored.speed });
  }

  #read(): Unsent {
    try {
      const stored = JSON.parse(this.#needs.storage.getItem(this.#needs.key) ?? 'null') as Partial<Unsent> | null;
      if (stored && Array.isArray(stored.ranges)) {
        return {
          ranges: merge(stored.ranges),
          speed: typeof stored.speed === 'number' ? stored.speed : 1,
          ...(typeof stored.position === 'number' ? { position: stored.position } : {}),
        };
      }
    } catch {
      // Not ours, or no storage at all: nothing waits.
    }
    return { ranges: [], speed: 1 };
  }

  #write(unsent: Unsent): void {
    try {
      if (unsent.ranges.length > 0 || unsent.position !== undefined) {
        this.#needs.storage.setItem(this.#needs.key, JSON.stringify(unsent));
      } else {
        this.#needs.storage.removeItem(this.#needs.key);
      }
    } catch {
      // Full or forbidden: it stays in memory.
    }
  }
}
