import { make, mark } from './dom';
import { clock } from './text';
import type { Thumbnail } from './thumbnail-list';
import { Thumbnails } from './thumbnails';
import { indexAt, watchedGradient } from './timeline';
import { total, type Range } from './watched';

interface Chapter {
  start: number;
  title: string;
}

interface Along {
  chapters: readonly Chapter[];
  /** WebVTT of small pictures. */
  thumbnails?: string;
}

/** The line under the picture: where one is, what was watched, where chapters begin. A slider to keys and screen readers. */
export class SeekLine {
  readonly element: HTMLElement;
  /** Behind: watched, but further on. In front: the way so far, dimmer where it was skipped. */
  readonly #seen = make('div', { class: 'player__seen' });
  readonly #done = make('span');
  readonly #knob = make('b');
  readonly #tip = make('div', { class: 'player__tip num', 'aria-hidden': 'true', hidden: true });
  readonly #thumbnails: Thumbnails;
  readonly #picture = make('div', { class: 'player__thumb', hidden: true });
  readonly #chapters: readonly Chapter[];
  readonly #gaps: HTMLElement[];
  #duration = 0;
  #drawn = -1;
  #dragging = false;

  /** @param seek gets a second and whether the pointer is still down */
  constructor(label: string, { chapters, thumbnails }: Along, seek: (seconds: number, dragging: boolean) => void) {
    this.#thumbnails = new Thumbnails(thumbnails);
    this.#chapters = chapters;
    this.#gaps = chapters.filter(({ start }) => start > 0).map(() => make('i'));
    this.element = make(
      'div',
      { class: 'player__seek', role: 'slider', tabindex: 0, 'aria-label': label, 'aria-valuemin': 0 },
      this.#seen,
      this.#done,
      ...this.#gaps,
      this.#knob,
      this.#tip,
    );
    const at = (event: PointerEvent): number => {
      const box = this.element.getBoundingClientRect();
      return Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) * this.#duration;
    };
    const line = this.element;
    let before = 0;
    line.addEventListener('pointerdown', (event) => {
      if (event.button === 0 && this.#duration > 0) {
        line.setPointerCapture(event.pointerId);
        this.#dragging = true;
        seek(at(event), true);
      }
    });
    line.addEventListener('pointermove', (event) => {
      this.#point(at(event));
      if (this.#dragging && event.timeStamp - before > 120) {
        before = event.timeStamp;
        seek(at(event), true);
      }
    });
    line.addEventListener('pointerup', (event) => {
      if (this.#dragging) {
        this.#dragging = false;
        seek(at(event), false);
      }
    });
    line.addEventListener('pointerup', (event) => (this.#tip.hidden = event.pointerType === 'touch'));
    line.addEventListener('pointercancel', () => (this.#dragging = false));
    line.addEventListener('pointerleave', () => (this.#tip.hidden = true));
  }

  length(duration: number): void {
    if (duration === this.#duration) {
      return;
    }
    this.#duration = duration;
    mark(this.element, 'aria-valuemax', String(Math.round(duration)));
    this.#chapters
      .filter(({ start }) => start > 0)
      .forEach(({ start }, index) => {
        const gap = this.#gaps[index];
        gap.hidden = start >= duration;
        gap.style.setProperty('inset-inline-start', `${(start / duration) * 100}%`);
      });
  }

  show(time: number, spoken: string): void {
    const share = `${this.#duration > 0 ? Math.min(100, (time / this.#duration) * 100) : 0}%`;
    this.#done.style.setProperty('--v', share);
    this.#knob.style.setProperty('--v', share);
    mark(this.element, 'aria-valuenow', String(Math.round(time)));
    mark(this.element, 'aria-valuetext', spoken);
  }

  watched(ranges: readonly Range[]): void {
    const sum = total(ranges);
    if (Math.abs(sum - this.#drawn) >= 0.5) {
      this.#drawn = sum;
      this.#seen.style.backgroundImage = watchedGradient(ranges, this.#duration, 'rgb(255 255 255 / .26)');
      this.#done.style.backgroundImage = watchedGradient(ranges, this.#duration, '#8FC0EA');
    }
  }

  #point(time: number): void {
    const chapter = this.#chapters[indexAt(this.#chapters, time)];
    this.#show(this.#thumbnails.at(time));
    this.#tip.replaceChildren(this.#picture, clock(time), ...(chapter ? [make('span', {}, chapter.title)] : []));
    this.#tip.style.setProperty('--v', `${(time / (this.#duration || 1)) * 100}%`);
    this.#tip.hidden = false;
  }

  #show(thumbnail: Thumbnail | undefined): void {
    this.#picture.hidden = !thumbnail;
    this.#tip.classList.toggle('player__tip--picture', thumbnail !== undefined);
    if (thumbnail) {
      const { style } = this.#picture;
      style.inlineSize = `${thumbnail.width}px`;
      style.blockSize = `${thumbnail.height}px`;
      style.backgroundImage = `url("${encodeURI(thumbnail.src)}")`;
      style.backgroundPosition = `-${thumbnail.x}px -${thumbnail.y}px`;
    }
  }
}
