import type { ClipData } from './data';
import { device } from './device';
import { Replays } from './replays';
import { putWatched } from './send';
import { merge, PlayedTracker, WatchReporter, type Range, type Saved } from './watched';

const REPORT_EVERY = 5000;

export interface ProgressEvents {
  saved(saved: Saved): void;
  waiting(waiting: boolean): void;
}

/** What the viewer has watched, from the video's clock to the server. */
export class Progress {
  readonly #video: HTMLVideoElement;
  readonly #tracker = new PlayedTracker();
  readonly #reporter: WatchReporter | undefined;
  readonly #position: () => number;
  readonly #replays: Replays;
  readonly #sitting = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
  #watched: Range[];
  #speed: number;
  #timer = 0;
  #left = -Infinity;

  constructor(video: HTMLVideoElement, data: ClipData, speed: number, position: () => number, events: ProgressEvents) {
    this.#video = video;
    this.#watched = merge(data.watched);
    this.#replays = new Replays(data.seconds, this.#watched);
    this.#speed = speed;
    this.#position = position;
    const url = data.watchedUrl;
    if (url) {
      this.#reporter = new WatchReporter({
        key: ['michi.watched', ...(data.viewer ? [data.viewer] : []), data.id].join('.'),
        storage: device,
        position: data.position,
        send: (report) => putWatched(url, { ...report, ...this.#again }),
        after: (milliseconds, callback) => {
          const timer = window.setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
        onSaved: (saved) => events.saved(saved),
        onWaiting: (waiting) => events.waiting(waiting),
      });
    }
  }

  get watched(): readonly Range[] {
    return this.#watched;
  }

  get strandedPosition(): number | undefined {
    return this.#reporter?.strandedPosition;
  }

  /** Sends what the last visit could not. */
  resume(position: number): void {
    this.#reporter?.add([], position, this.#speed);
    this.#reporter?.report();
  }

  /** Play was pressed: the server counts real time from here. */
  open(): void {
    this.#collect();
    this.#reporter?.report(true);
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.report(), REPORT_EVERY);
  }

  /** The picture moves from here. */
  run(): void {
    this.#tracker.start(this.#video.currentTime, performance.now());
  }

  tick(): void {
    if (!this.#video.seeking) {
      this.#tracker.tick(this.#video.currentTime, performance.now(), this.#speed);
    }
  }

  /** A jump or a change of source: the stretch ends where the clock last was. */
  cut(): void {
    this.#tracker.stop();
  }

  halt(): void {
    clearInterval(this.#timer);
    this.tick();
    this.#tracker.stop();
    this.report();
  }

  report(): void {
    this.#collect();
    this.#reporter?.report();
  }

  /** What was played until now was played at the old speed. */
  speed(speed: number): void {
    this.report();
    this.#speed = speed;
  }

  /** The page is hidden or goes away; browsers say both. */
  leave(): void {
    if (performance.now() - this.#left > 250) {
      this.#left = performance.now();
      this.#collect();
      this.#reporter?.reportNow();
    }
  }

  connectionIsBack(): void {
    this.#reporter?.reportNow();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#collect();
    this.#tracker.stop();
    this.#reporter?.close();
  }

  get #again(): { replays?: object } {
    const parts = this.#replays.totals;
    return parts.length === 0 ? {} : { replays: { sitting: this.#sitting, parts } };
  }

  #collect(): void {
    this.tick();
    const ranges = this.#tracker.take();
    this.#replays.played(ranges);
    this.#watched = merge(this.#watched, ranges);
    this.#reporter?.add(ranges, this.#position(), this.#speed);
  }
}
