import { calm, make, mark } from './dom';
import { clock } from './text';
import { indexAt } from './timeline';

interface Line {
  start: number;
  text: string;
}

/** The words beside the picture. One stop for the Tab key; arrows move between lines. Scrolls its own box, never the page. */
export class Transcript {
  readonly element: HTMLElement;
  readonly #list = make('ol', { class: 'transcript' });
  readonly #lines: readonly Line[];
  readonly #buttons: HTMLButtonElement[] = [];
  #current = -1;
  #leftAloneUntil = 0;

  constructor(lines: readonly Line[], title: string, language: string, seek?: (seconds: number) => void) {
    this.#lines = lines;
    this.element = make('div', { class: 'watch__side' }, make('h2', {}, title), this.#list);
    mark(this.#list, 'lang', language);
    mark(this.#list, 'aria-label', title);
    for (const line of lines) {
      const content = [make('time', {}, clock(line.start)), make('span', {}, line.text)];
      if (seek) {
        const button = make('button', { type: 'button', tabindex: this.#buttons.length === 0 ? 0 : -1 }, ...content);
        button.addEventListener('click', () => seek(line.start));
        this.#buttons.push(button);
        this.#list.append(make('li', {}, button));
      } else {
        this.#list.append(make('li', {}, make('p', { class: 'transcript__line' }, ...content)));
      }
    }
    if (!seek) {
      mark(this.#list, 'tabindex', '0');
    }
    // Somebody reads elsewhere: do not pull the text away.
    for (const type of ['wheel', 'touchmove', 'pointerdown']) {
      this.#list.addEventListener(type, () => (this.#leftAloneUntil = performance.now() + 5000), { passive: true });
    }
  }

  show(time: number): void {
    const index = indexAt(this.#lines, time);
    if (index === this.#current || this.#buttons.length === 0) {
      return;
    }
    const before = this.#buttons[this.#current];
    if (before) {
      before.removeAttribute('aria-current');
    }
    this.#current = index;
    const button = this.#buttons[index];
    if (!button) {
      return;
    }
    mark(button, 'aria-current', 'true');
    if (!this.#list.contains(document.activeElement)) {
      this.#tabStop(index);
    }
    if (performance.now() > this.#leftAloneUntil && !this.#list.contains(document.activeElement)) {
      const box = this.#list.getBoundingClientRect();
      const line = button.getBoundingClientRect();
      const top = this.#list.scrollTop + line.top - box.top - (box.height - line.height) / 2;
      this.#list.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' });
    }
  }

  has(element: EventTarget | null): boolean {
    return element instanceof HTMLButtonElement && this.#buttons.includes(element);
  }

  /** Moves the focus by this many lines, at most to the first or last. */
  move(step: number): void {
    const here = this.#buttons.findIndex((button) => button === document.activeElement);
    const index = Math.max(0, Math.min(this.#buttons.length - 1, here + step));
    this.#tabStop(index);
    this.#buttons[index]?.focus();
  }

  #tabStop(index: number): void {
    this.#buttons.forEach((button, i) => mark(button, 'tabindex', i === index ? '0' : '-1'));
  }
}
