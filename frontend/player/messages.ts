import { make } from './dom';
import { clock, fill } from './text';

type Words = (key: string, ...values: string[]) => string;

/** What the player says on and under the picture. */
export class Messages {
  /** For the picture. */
  readonly onScreen: HTMLElement[];
  /** For the place under the bar. */
  readonly below = make('p', { class: 'player__unsaved', role: 'status' });
  readonly #words: Words;
  readonly #say = make('p', { class: 'player__say', role: 'status' });
  readonly #notice = make('div', { class: 'player__notice', hidden: true });
  readonly #trouble = make('div', { class: 'player__trouble', role: 'alert', hidden: true });
  readonly #busyText = make('span', { class: 'sr', role: 'status' });
  readonly #busy = make('div', { class: 'player__busy', hidden: true }, this.#busyText);
  readonly #timers = new Map<string, number>();

  constructor(words: Words) {
    this.#words = words;
    this.onScreen = [this.#busy, this.#notice, this.#say, this.#trouble];
  }

  get inTrouble(): boolean {
    return !this.#trouble.hidden;
  }

  /** For a moment. */
  say(text: string): void {
    this.#say.textContent = text;
    this.#later('say', 1200, () => (this.#say.textContent = ''));
  }

  resumed(at: number, startOver: () => void): void {
    const button = make('button', { type: 'button' }, this.#words('back-to-start'));
    button.addEventListener('click', startOver);
    this.#notice.replaceChildren(make('span', {}, this.#words('resumed', clock(at))), button);
    this.#notice.hidden = false;
  }

  /** The viewer has seen it by then. @param focus gets the focus if the notice has it */
  dismissNotice(focus: HTMLElement, milliseconds = 0): void {
    const hide = (): void => {
      if (this.#notice.contains(document.activeElement)) {
        focus.focus({ preventScroll: true });
      }
      this.#notice.hidden = true;
    };
    if (milliseconds === 0) {
      hide();
    } else if (!this.#notice.hidden) {
      this.#later('notice', milliseconds, hide);
    }
  }

  trouble(retry: () => void): void {
    const button = make('button', { type: 'button', class: 'btn btn--s' }, this.#words('retry'));
    button.addEventListener('click', retry);
    this.#trouble.replaceChildren(make('p', {}, this.#words('error')), button);
    this.#trouble.hidden = false;
  }

  noTrouble(): void {
    this.#trouble.hidden = true;
  }

  busy(busy: boolean): void {
    if (this.#busy.hidden === busy) {
      this.#busy.hidden = !busy;
      this.#busyText.textContent = busy ? this.#words('buffering') : '';
    }
  }

  unsaved(waiting: boolean): void {
    this.below.textContent = this.#words(waiting ? 'unsaved' : 'saved');
    if (!waiting) {
      this.#later('saved', 4000, () => (this.below.textContent = ''));
    } else {
      clearTimeout(this.#timers.get('saved'));
    }
  }

  close(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
  }

  #later(name: string, milliseconds: number, act: () => void): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, window.setTimeout(act, milliseconds));
  }
}

/** Translations as functions of their values. */
export function wordsOf(labels: Record<string, string>): Words {
  return (key, ...values) => fill(labels[key] ?? key, ...values);
}
