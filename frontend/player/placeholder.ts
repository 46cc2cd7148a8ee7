import type { ClipData } from './data';
import { make, mark } from './dom';
import { wordsOf } from './messages';
import { Transcript } from './transcript';

/** The frame of a clip that cannot be played yet, or never: says so, and shows the words all the same. */
export class Placeholder {
  readonly #text = make('p', { class: 'player__wait-text' });
  readonly #fill = make('span');
  readonly #progress: HTMLElement;
  readonly #words;

  constructor(section: HTMLElement, data: ClipData, labels: Record<string, string>, percent: number) {
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
      this.percent(percent);
    } else {
      this.#text.textContent = this.#words('failed');
    }
    section.append(make('figure', { class: 'player' }, make('div', { class: 'player__screen' }, wait)));
    if (data.transcript.length > 0) {
      section.append(new Transcript(data.transcript, this.#words, data.language).element);
    }
  }

  percent(percent: number): void {
    this.#text.textContent = this.#words('waiting', String(percent));
    mark(this.#progress, 'aria-valuenow', String(percent));
    this.#fill.style.setProperty('--v', `${percent}%`);
  }

  close(): void {
    // Started nothing.
  }
}
