import { calm, make, mark } from './dom';
import { clock } from './text';
import { indexAt } from './timeline';
import { TranscriptSearch } from './transcript-search';

/** With fewer lines one sees at a glance what is there. */
const SEARCHED_FROM = 5;

type Words = (key: string, ...values: string[]) => string;

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
  readonly #texts: HTMLElement[] = [];
  #current = -1;
  #leftAloneUntil = 0;

  constructor(lines: readonly Line[], words: Words, language: string, seek?: (seconds: number) => void) {
    const title = words('transcript');
    this.#lines = lines;
    this.element = make('div', { class: 'watch__side' }, make('h2', {}, title), this.#list);
    mark(this.#list, 'lang', language);
    mark(this.#list, 'aria-label', title);
    for (const line of lines) {
      const text = make('span', {}, line.text);
      const content = [make('time', {}, clock(line.start)), text];
      this.#texts.push(text);
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
    if (lines.length >= SEARCHED_FROM) {
      const search = new TranscriptSearch(
        {
          texts: lines.map(({ text }) => text),
          show: (found) => this.#filter(found),
          go: (index) => {
            seek?.(lines[index].start);
            this.#bringIntoView(this.#texts[index]);
          },
        },
        words,
      );
      this.#list.before(search.element);
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
      this.#bringIntoView(button);
    }
  }

  #bringIntoView(element: HTMLElement): void {
    const box = this.#list.getBoundingClientRect();
    const line = element.getBoundingClientRect();
    const top = this.#list.scrollTop + line.top - box.top - (box.height - line.height) / 2;
    this.#list.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' });
  }

  /** The lines with these places alone, each place marked. */
  #filter(found: readonly (readonly [number, number][])[] | undefined): void {
    this.#texts.forEach((element, index) => {
      const places = found?.[index] ?? [];
      const item = element.closest('li');
      if (item) {
        item.hidden = found !== undefined && places.length === 0;
      }
      element.replaceChildren(...marked(this.#lines[index].text, places));
    });
    const first = this.#buttons.findIndex((button) => !button.closest('li')?.hidden);
    this.#tabStop(found ? first : Math.max(0, this.#current));
  }

  has(element: EventTarget | null): boolean {
    return element instanceof HTMLButtonElement && this.#buttons.includes(element);
  }

  /** Moves the focus by this many lines, at most to the first or last. */
  move(step: number): void {
    const shown = this.#buttons.filter((button) => !button.closest('li')?.hidden);
    const here = shown.findIndex((button) => button === document.activeElement);
    const next = shown[Math.max(0, Math.min(shown.length - 1, here + step))];
    this.#tabStop(this.#buttons.indexOf(next));
    next?.focus();
  }

  #tabStop(index: number): void {
    this.#buttons.forEach((button, i) => mark(button, 'tabindex', i === index ? '0' : '-1'));
  }
}

function marked(text: string, places: readonly (readonly [number, number])[]): Node[] {
  const parts: Node[] = [];
  let from = 0;
  for (const [start, end] of places) {
    parts.push(document.createTextNode(text.slice(from, start)), make('mark', {}, text.slice(start, end)));
    from = end;
  }
  parts.push(document.createTextNode(text.slice(from)));
  return parts;
}
