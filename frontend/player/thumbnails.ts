import { parseThumbnails, type Thumbnail } from './thumbnail-list';
import { indexAt } from './timeline';

/** The small pictures along a clip, fetched when somebody first points at its line. */
export class Thumbnails {
  readonly #address: string | undefined;
  #all: Thumbnail[] = [];
  #asked = false;

  constructor(address: string | undefined) {
    this.#address = address;
  }

  at(time: number): Thumbnail | undefined {
    this.#ask();
    return this.#all[Math.max(0, indexAt(this.#all, time))];
  }

  #ask(): void {
    if (this.#asked || !this.#address) {
      return;
    }
    this.#asked = true;
    const address = this.#address;
    fetch(address, { credentials: 'same-origin' })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((text) => {
        this.#all = parseThumbnails(text, address);
        this.#all.slice(0, 1).forEach(({ src }) => (new Image().src = src));
      })
      .catch(() => (this.#asked = false));
  }
}
