import { still } from './api';
import type { Scene, Storyboard, Tongue } from './model';

const TOGETHER = 2;
const KEPT = 200;

/**
 * Pictures of scenes as the server draws them: what is seen here is what the clip shows. Asked for when a scene has changed,
 * the one that is looked at first.
 */
export class Stills {
  readonly #drawn = new Map<string, string>();
  readonly #last = new Map<string, string>();
  readonly #waiting = new Map<string, () => Promise<void>>();
  readonly #told: () => void;
  #running = 0;

  constructor(told: () => void) {
    this.#told = told;
  }

  /** The picture of a scene; the one before until it is there, and none at first. */
  of(board: Storyboard, index: number, tongue: Tongue, width: number): string | undefined {
    const scene = board.scenes[index];
    const place = `${scene.key} ${tongue} ${width}`;
    const look = `${width} ${tongue} ${index}/${board.scenes.length} ${lookOf(board, index, scene)}`;
    const drawn = this.#drawn.get(look);
    if (drawn) {
      this.#last.set(place, drawn).set(`${scene.key} ${width}`, drawn);
      return drawn;
    }
    this.#waiting.set(place, () => this.#draw(board, index, tongue, width, look));
    queueMicrotask(() => this.#next());
    return this.#last.get(place) ?? this.#last.get(`${scene.key} ${width}`);
  }

  close(): void {
    this.#waiting.clear();
    this.#drawn.forEach((address) => URL.revokeObjectURL(address));
    this.#drawn.clear();
  }

  #next(): void {
    // Large ones are the ones somebody looks at.
    const next = [...this.#waiting.keys()].sort((a, b) => width(b) - width(a))[0];
    const run = next === undefined ? undefined : this.#waiting.get(next);
    if (!run || this.#running >= TOGETHER) {
      return;
    }
    this.#waiting.delete(next);
    this.#running++;
    void run().finally(() => {
      this.#running--;
      this.#next();
    });
    this.#next();
  }

  async #draw(board: Storyboard, index: number, tongue: Tongue, width: number, look: string): Promise<void> {
    if (this.#drawn.has(look)) {
      return;
    }
    try {
      const blob = await still(board, index, tongue, width, AbortSignal.timeout(20_000));
      this.#drawn.set(look, URL.createObjectURL(blob));
      for (const [old, address] of [...this.#drawn].slice(0, Math.max(0, this.#drawn.size - KEPT))) {
        this.#drawn.delete(old);
        URL.revokeObjectURL(address);
      }
      this.#told();
    } catch {
      // The picture before stays; the next change asks again.
    }
  }
}

const width = (place: string): number => Number(place.slice(place.lastIndexOf(' ') + 1));

/** What the picture depends on. */
function lookOf(board: Storyboard, index: number, scene: Scene): string {
  const chapter = board.scenes.slice(0, index + 1).findLast((one) => one.chapter && (one.chapter.ja || one.chapter.en))?.chapter;
  return JSON.stringify([chapter, scene.layout, scene.title, scene.text, scene.bullets, scene.columns, scene.picture, scene.motion?.from]);
}
