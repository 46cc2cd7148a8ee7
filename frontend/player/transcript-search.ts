import { make } from './dom';
import { finds } from './fold';

/** What the search needs of the lines. */
export interface Searched {
  texts: readonly string[];
  /** Shows these lines alone, with the found places marked; all of them without a search. */
  show(found: readonly (readonly [number, number][])[] | undefined): void;
  /** Brings a line into view and the clip to its place. */
  go(index: number): void;
}

type Words = (key: string, ...values: string[]) => string;

/** A field over the transcript: the lines with the words stay, Enter goes from one to the next. */
export class TranscriptSearch {
  readonly element: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #count = make('span', { class: 'num xs soft', role: 'status' });
  readonly #lines: Searched;
  readonly #words: Words;
  #found: number[] = [];
  #at = -1;

  constructor(lines: Searched, words: Words) {
    this.#lines = lines;
    this.#words = words;
    this.#field = make('input', { type: 'search', class: 'transcript__field', 'aria-label': words('search'), placeholder: words('search'), autocomplete: 'off', enterkeyhint: 'search' });
    this.element = make('div', { class: 'transcript__search', role: 'search' }, this.#field, this.#count);
    this.#field.addEventListener('input', () => this.#search());
    this.#field.addEventListener('keydown', (event) => this.#key(event));
  }

  #search(): void {
    const words = this.#field.value;
    const found = this.#lines.texts.map((text) => finds(text, words));
    this.#at = -1;
    this.#found = found.flatMap((places, index) => (places.length > 0 ? [index] : []));
    const searching = words.trim() !== '';
    this.#lines.show(searching ? found : undefined);
    this.#count.textContent = searching ? this.#said() : '';
  }

  #said(): string {
    if (this.#found.length === 0) {
      return this.#words('search-none');
    }
    const all = String(this.#found.length);
    return this.#at < 0 ? this.#words('search-found', all) : `${this.#at + 1} / ${all}`;
  }

  #key(event: KeyboardEvent): void {
    // Letters are typed here: the player's keys have to wait.
    event.stopPropagation();
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && this.#found.length > 0) {
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      const count = this.#found.length;
      this.#at = this.#at < 0 ? (step > 0 ? 0 : count - 1) : (this.#at + step + count) % count;
      this.#count.textContent = this.#said();
      this.#lines.go(this.#found[this.#at]);
    } else if (event.key === 'Escape' && this.#field.value !== '') {
      event.preventDefault();
      this.#field.value = '';
      this.#search();
    }
  }
}
