import type { ClipData } from './data';
import { make, mark } from './dom';
import { wordsOf } from './messages';
import { clock } from './text';
import { Transcript } from './transcript';

/** The frame of a clip that cannot be played yet, or never: says so, and shows the words all the same. */
export class Placeholder {
  readonly #text = make('p', { class: 'player__wait-text' });
  readonly #fill = make('span');
  readonly #progress: HTMLElement;
  readonly #words;

  constructor(section: HTMLElement, data: ClipData, labels: Record<string, string>, percent: number, left: number) {
    this.#words = wordsOf(labels);
    this.#progress = make(
      'div',
      { class: 'progress progress--clip', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
      this.#fill,
    );
    const wait = make('div', { class: 'player__wait' }, this.#text);
    if (data.state === 'waiting') {
      mark(this.#progress, 'aria-label', this.#words('making'));
      wait.append(this.#progress);
      this.progress(percent, left);
    } else {
      this.#text.textContent = this.#words('failed');
    }
    section.append(make('figure', { class: 'player' }, make('div', { class: 'player__screen' }, wait)));
    if (data.transcript.length > 0) {
      section.append(new Transcript(data.transcript, this.#words, data.language).element);
    }
  }

  /** @param left seconds it will still take; 0 if that cannot be told */
  progress(percent: number, left: number): void {
    this.#text.textContent = left > 0 ? this.#words('waiting-left', String(percent), clock(left)) : this.#words('waiting', String(percent));
    mark(this.#progress, 'aria-valuenow', String(percent));
    this.#fill.style.setProperty('--v', `${percent}%`);
  }

  close(): void {
    // Started nothing.
  }
}
