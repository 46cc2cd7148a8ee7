import { ClipTime } from './clip-time';
import {
  cuesOfRecording,
  emptyDraft,
  timeOf,
  wholeDraft,
  withStale,
  type Box,
  type Chapter,
  type Cue,
  type Draft,
  type Range,
  type Tongue,
} from './draft';
import { History } from './history';
import { PLAIN, type Options } from './options';

/** What the page gives: a recording to cut from, and what was last saved. The Java record `ClipDesk.Data` has the same fields. */
export interface DeskData {
  recording: string;
  seconds: number;
  /** Pictures a second. */
  rate: number;
  /** Of the upright picture, in pixels. */
  width: number;
  height: number;
  video: string;
  film?: { src: string; columns: number; count: number; width: number; height: number };
  /** Loudness, 0 to 255, at even distances; base64. */
  peaks?: string;
  longest: number;
  language: Tongue;
  /** Whether captions can be written from what is said. */
  speech?: boolean;
  draft?: Draft;
  again?: Again;
}

/** A clip that is cut again, as the server knows it: captions and chapters in seconds of the clip. */
interface Again {
  title: Record<Tongue, string>;
  ranges: Range[];
  hidden: { box: Box; from: number; to: number; style: string; moves: { at: number; box: Box }[] }[];
  options?: Options;
  captions: Record<Tongue, { start: number; end: number; text: string; stale?: boolean }[]>;
  chapters?: Chapter[];
}

function draftOf(again: Again): Draft {
  const options = { ...PLAIN, ...again.options };
  const time = new ClipTime(again.ranges, options);
  const cues = (tongue: Tongue): Cue[] =>
    cuesOfRecording(
      (again.captions[tongue] ?? []).map((cue) => ({ from: cue.start, to: cue.end, text: cue.text, ...(cue.stale ? { stale: true } : {}) })),
      time,
    );
  return {
    title: again.title,
    ranges: again.ranges,
    hidden: again.hidden.map((each) => ({ ...each, style: each.style === 'FILL' ? 'fill' : 'blur' })),
    captions: { ja: cues('ja'), en: cues('en') },
    chapters: (again.chapters ?? []).map((chapter) => ({ ...chapter, at: time.source(chapter.at) })),
    options,
  };
}

export type Labels = Record<string, string>;

const SAVE_AFTER = 700;

/** One author at work: the draft with its history, where the picture stands, and what is chosen. Parts listen to `changed`. */
export class Desk extends EventTarget {
  readonly history: History<Draft>;
  time = 0;
  range = 0;
  box = -1;
  tongue: Tongue;
  playing = false;
  /** Waits for captions that are written from what is said. */
  listening = false;
  /** Ends at which playing goes on with the next stretch. */
  private rest: Range[] = [];
  private timer = 0;

  readonly data: DeskData;
  readonly labels: Labels;
  readonly video: HTMLVideoElement;

  constructor(data: DeskData, labels: Labels, video: HTMLVideoElement) {
    super();
    this.data = data;
    this.labels = labels;
    this.video = video;
    this.history = new History(data.draft ? wholeDraft(data.draft) : (data.again ? draftOf(data.again) : emptyDraft(data.seconds)));
    this.tongue = data.language;
    video.addEventListener('timeupdate', () => this.follow());
    video.addEventListener('seeked', () => this.follow());
    video.addEventListener('play', () => this.run());
    video.addEventListener('pause', () => {
      this.playing = false;
      this.announce();
    });
  }

  get draft(): Draft {
    return this.history.current;
  }

  get seconds(): number {
    return this.data.seconds;
  }

  get total(): number {
    return this.clip.seconds;
  }

  get clip(): ClipTime {
    return timeOf(this.draft);
  }

  get frame(): number {
    return 1 / this.data.rate;
  }

  say(key: string, ...values: (string | number)[]): string {
    return (this.labels[key] ?? key).replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
  }

  /** @param gesture see {@link History.change} */
  change(next: Draft, gesture = ''): void {
    this.history.change(withStale(this.history.before(gesture), next), gesture);
    this.range = Math.min(this.range, next.ranges.length - 1);
    this.box = Math.min(this.box, next.hidden.length - 1);
    this.saveSoon();
    this.announce();
  }

  undo(): void {
    this.history.undo();
    this.restored();
  }

  redo(): void {
    this.history.redo();
    this.restored();
  }

  private restored(): void {
    this.range = Math.min(this.range, this.draft.ranges.length - 1);
    this.box = Math.min(this.box, this.draft.hidden.length - 1);
    this.saveSoon();
    this.announce();
  }

  choose(choice: { range?: number; box?: number; tongue?: Tongue }): void {
    this.range = choice.range ?? this.range;
    this.box = choice.box ?? this.box;
    this.tongue = choice.tongue ?? this.tongue;
    this.announce();
  }

  seek(at: number): void {
    this.rest = [];
    this.time = Math.min(this.seconds, Math.max(0, at));
    this.video.currentTime = this.time;
    this.announce();
  }

  step(frames: number): void {
    this.video.pause();
    this.seek(this.time + frames * this.frame);
  }

  toggle(): void {
    this.rest = [];
    if (this.video.paused) {
      void this.video.play();
    } else {
      this.video.pause();
    }
  }

  /** Plays what the clip will be, from the first stretch to the last; or only some of them. */
  preview(ranges: Range[] = this.draft.ranges): void {
    const [first, ...rest] = ranges;
    this.seek(first.from);
    this.rest = [first, ...rest];
    void this.video.play();
  }

  /** Lines that were heard; those that stand where others are already are left out. */
  heard(tongue: Tongue, cues: { start: number; end: number; text: string }[] | undefined): void {
    this.listening = false;
    const own = this.draft.captions[tongue];
    const free = (cues ?? [])
      .map((cue) => ({ from: cue.start, to: cue.end, text: cue.text }))
      .filter((cue) => own.every((each) => each.to <= cue.from || each.from >= cue.to));
    if (free.length > 0) {
      const all = [...own, ...free].sort((one, other) => one.from - other.from);
      this.change({ ...this.draft, captions: { ...this.draft.captions, [tongue]: all } });
    } else {
      this.announce();
    }
    const said = cues ? this.say('speech-heard', free.length) : this.say('speech-failed');
    this.dispatchEvent(new CustomEvent(cues ? 'told' : 'refused', { detail: said }));
  }

  announce(): void {
    this.dispatchEvent(new Event('changed'));
  }

  /** What is waiting to be saved goes out at once. */
  flush(): void {
    if (this.timer) {
      window.clearTimeout(this.timer);
      this.timer = 0;
      this.dispatchEvent(new Event('save'));
    }
  }

  private saveSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), SAVE_AFTER);
  }

  private run(): void {
    this.playing = true;
    const tick = (): void => {
      if (!this.video.paused) {
        this.follow();
        requestAnimationFrame(tick);
      }
    };
    tick();
  }

  /** While the clip is played as it will be, what goes faster does so here, too. */
  private pace(): void {
    const fast = this.rest.length > 0 ? this.draft.options.fast.find((each) => each.from <= this.time && this.time < each.to) : undefined;
    const speed = fast?.speed ?? 1;
    if (this.video.playbackRate !== speed) {
      this.video.playbackRate = speed;
      this.video.muted = speed > 1;
    }
  }

  private follow(): void {
    this.time = this.video.currentTime;
    this.pace();
    const now = this.rest[0];
    if (now && this.time >= now.to) {
      this.rest.shift();
      const next = this.rest[0];
      if (!next) {
        this.video.pause();
      } else if (Math.abs(next.from - this.time) > this.frame * 2) {
        this.video.currentTime = next.from;
      }
    }
    this.announce();
  }
}
