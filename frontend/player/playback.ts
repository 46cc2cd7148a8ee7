import { readChoices } from './choices';
import type { ClipData } from './data';
import { device } from './device';
import { automatic, smaller, type Connection, type Source } from './quality';
import { Stream } from './stream';

/** A stop longer than this means the connection does not carry the quality. */
const PATIENCE = 5000;
/** A stop shorter than this is nobody's business. */
const SHORT = 400;

export interface PlaybackEvents {
  /** Another source or place is about to be loaded. */
  leaving(): void;
  /** Duration and place are known. */
  arrived(): void;
  busy(busy: boolean): void;
  /** No source could be loaded. */
  failed(): void;
}

/** The video with its sources: which one plays, where it goes when it has loaded, and what happens when it does not. */
export class Playback {
  readonly #video: HTMLVideoElement;
  readonly #data: ClipData;
  readonly #events: PlaybackEvents;
  #source: Source | undefined;
  #stream: Stream | undefined;
  /** It has failed once: then the plain files are played, until the page is left. */
  #noStream = false;
  #tried = new Set<Source>();
  /** Set while the source loads: where to go then. */
  #goal: number | undefined;
  #busy = 0;
  #impatience = 0;
  #large = false;

  constructor(video: HTMLVideoElement, data: ClipData, signal: AbortSignal, events: PlaybackEvents) {
    this.#video = video;
    this.#data = data;
    this.#events = events;
    const on = (type: string, handle: () => void): void => video.addEventListener(type, handle, { signal });
    on('loadedmetadata', () => this.#arrive());
    on('waiting', () => this.#wait());
    on('playing', () => this.#calmDown());
    on('canplay', () => this.#calmDown());
    on('pause', () => this.#calmDown());
    on('error', () => this.#fail());
  }

  /** Where the viewer is, also while a source loads. */
  get now(): number {
    return this.#goal ?? this.#video.currentTime;
  }

  get duration(): number {
    const { duration } = this.#video;
    return Number.isFinite(duration) && duration > 0 ? duration : this.#data.seconds;
  }

  start(): void {
    // Refused (no user gesture) or overtaken by another load: the video's events tell.
    this.#video.play().catch(() => undefined);
  }

  /** Loads the source that fits and stands at this second. */
  open(at: number): void {
    this.#tried.clear();
    this.#goal = at;
    this.#loadBest();
  }

  retry(): void {
    this.open(this.now);
  }

  goTo(seconds: number): void {
    const target = Math.max(0, Math.min(seconds, this.duration || seconds));
    if (this.#video.readyState >= HTMLMediaElement.HAVE_METADATA && this.#goal === undefined) {
      this.#video.currentTime = target;
    } else {
      this.#goal = target;
    }
  }

  /** The viewer has chosen a quality. */
  chosen(): void {
    if (this.#streamed()) {
      this.#reload(() => this.#loadBest(), !this.#video.paused);
    } else {
      this.#switchTo(this.#best());
    }
  }

  /** In full screen a better picture is worth the load; back from it the better one stays. */
  fullscreen(large: boolean): void {
    this.#large = large;
    const better = this.#best();
    if (!this.#stream && large && better.height > (this.#source?.height ?? 0)) {
      this.#switchTo(better);
    }
  }

  close(): void {
    clearTimeout(this.#busy);
    clearTimeout(this.#impatience);
    this.#video.pause();
    this.#letGo();
    // Lets go of the connection and the decoder at once instead of at the next collection.
    this.#video.removeAttribute('src');
    this.#video.load();
  }

  #best(): Source {
    const { quality } = readChoices(device);
    const chosen = this.#data.sources.find(({ height }) => height === quality);
    const height = this.#large ? innerHeight : (this.#video.clientWidth * 9) / 16;
    const { connection } = navigator as Navigator & { connection?: Connection };
    return chosen ?? automatic(this.#data.sources, height * devicePixelRatio, connection);
  }

  /** Whoever has chosen a quality gets the file of that quality. */
  #streamed(): string | undefined {
    const wanted = !this.#noStream && readChoices(device).quality === undefined && Stream.playable(this.#video);
    return wanted ? this.#data.stream : undefined;
  }

  #loadBest(): void {
    const stream = this.#streamed();
    if (!stream) {
      return this.#load(this.#best());
    }
    this.#letGo();
    this.#source = undefined;
    this.#stream = new Stream(this.#video, stream, this.now, { failed: () => this.#withoutStream() });
  }

  #withoutStream(): void {
    this.#noStream = true;
    this.#reload(() => this.#load(this.#best()), !this.#video.paused);
  }

  #letGo(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }

  #load(source: Source): void {
    this.#letGo();
    this.#source = source;
    this.#tried.add(source);
    this.#video.src = source.src;
  }

  #switchTo(source: Source): void {
    if (source !== this.#source) {
      this.#reload(() => this.#load(source), !this.#video.paused);
    }
  }

  #reload(load: () => void, going: boolean): void {
    this.#events.leaving();
    this.#goal = this.now;
    load();
    if (going) {
      this.start();
    }
  }

  #arrive(): void {
    const goal = this.#goal ?? 0;
    this.#goal = undefined;
    if (goal > 0) {
      this.#video.currentTime = goal;
    }
    this.#tried.clear();
    this.#events.arrived();
  }

  #fail(): void {
    if (!this.#video.hasAttribute('src')) {
      return;
    }
    this.#calmDown();
    if (this.#stream) {
      return this.#withoutStream();
    }
    const other = this.#data.sources.find((source) => !this.#tried.has(source) && source !== this.#source);
    if (other) {
      this.#reload(() => this.#load(other), !this.#video.paused);
    } else {
      this.#goal = this.now;
      this.#events.failed();
    }
  }

  #wait(): void {
    this.#calmDown();
    this.#busy = window.setTimeout(() => this.#events.busy(true), SHORT);
    this.#impatience = window.setTimeout(() => {
      const slower = this.#source && smaller(this.#data.sources, this.#source);
      if (slower && readChoices(device).quality === undefined) {
        this.#switchTo(slower);
      }
    }, PATIENCE);
  }

  #calmDown(): void {
    clearTimeout(this.#busy);
    clearTimeout(this.#impatience);
    this.#events.busy(false);
  }
}
