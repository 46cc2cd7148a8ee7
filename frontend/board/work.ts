import { History } from '../studio/history';
import * as api from './api';
import type { Scene, Storyboard, Tongue } from './model';
import { changeScene, readStoryboard } from './model';
import { Saver, type Shelf } from './saver';
import { Stills } from './stills';

/** What is being worked on: the storyboard with its past, the scene one looks at, what is saved. Tells of each `change`. */
export class Work extends EventTarget {
  readonly id: string;
  readonly saver: Saver<Storyboard>;
  readonly stills: Stills;
  readonly #labels: Record<string, string>;
  readonly #history: History<Storyboard>;
  #selected = 0;
  #tongue: Tongue;
  clip: string | null;
  note = '';
  problem = '';

  constructor(id: string, labels: Record<string, string>, language: Tongue, saved: api.Saved) {
    super();
    this.id = id;
    this.#labels = labels;
    this.#tongue = language;
    this.clip = saved.clip;
    this.#history = new History(saved.storyboard);
    this.stills = new Stills(() => this.tell());
    const shelf = shelfOf(id);
    const left = shelf.left();
    this.saver = new Saver<Storyboard>(left?.revision ?? saved.revision, (draft, revision) => api.save(id, draft, revision), () => this.tell(), shelf, {
      later: (run, milliseconds) => window.setTimeout(run, milliseconds),
      never: (handle) => window.clearTimeout(handle as number),
    });
    if (left) {
      // A tab that died had not saved that any more; if somebody else has saved since, one is asked.
      this.#history.change(readStoryboard(left.draft));
      this.saver.change(this.board);
    }
  }

  get board(): Storyboard {
    return this.#history.current;
  }

  get selected(): number {
    return Math.min(this.#selected, this.board.scenes.length - 1);
  }

  get scene(): Scene | undefined {
    return this.board.scenes[this.selected];
  }

  get tongue(): Tongue {
    return this.#tongue;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Plural forms and values come in by number. */
  say(key: string, ...values: (string | number)[]): string {
    return (this.#labels[key] ?? key).replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
  }

  /** @param gesture the same name as in the change before makes one step of both */
  change(next: Storyboard, gesture = '', selected = this.selected): void {
    this.#history.change(next, gesture);
    this.#selected = Math.max(0, Math.min(next.scenes.length - 1, selected));
    this.saver.change(next);
    this.tell();
  }

  changeScene(change: Partial<Scene>, gesture = ''): void {
    const index = this.selected;
    const name = gesture && `${this.board.scenes[index]?.key}-${gesture}`;
    this.change(changeScene(this.board, index, change), name);
  }

  undo(): void {
    this.#history.undo();
    this.#moved();
  }

  redo(): void {
    this.#history.redo();
    this.#moved();
  }

  settle(): void {
    this.#history.settle();
  }

  select(index: number): void {
    this.#selected = Math.max(0, Math.min(this.board.scenes.length - 1, index));
    this.#history.settle();
    this.tell();
  }

  speak(tongue: Tongue): void {
    this.#tongue = tongue;
    this.tell();
  }

  /** Said to everybody, also to who does not see it. */
  tellOf(note: string): void {
    this.note = note;
    this.tell();
  }

  takeTheirs(): void {
    const theirs = this.saver.takeTheirs();
    if (theirs) {
      this.#history.change(theirs);
      this.tell();
    }
  }

  tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  #moved(): void {
    this.saver.change(this.board);
    this.tell();
  }
}

function shelfOf(id: string): Shelf<Storyboard> & { left(): { revision: number; draft: Storyboard } | undefined } {
  const key = `michi.board.${id}`;
  return {
    keep: (kept) => attempt(() => localStorage.setItem(key, JSON.stringify(kept))),
    clear: () => attempt(() => localStorage.removeItem(key)),
    left: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as { revision: number; draft: Storyboard }) ?? undefined,
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
