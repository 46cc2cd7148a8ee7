/** What became of one attempt to save. */
export type Answer<T> = { kind: 'saved'; revision: number } | { kind: 'stale'; revision: number; current: T } | { kind: 'refused'; reason: string } | { kind: 'unreachable' };

export type State = 'saved' | 'changed' | 'saving' | 'unreachable' | 'stale' | 'refused';

export interface Clockwork {
  later(run: () => void, milliseconds: number): unknown;
  never(handle: unknown): void;
}

/** Where what is not saved yet survives a crash of the tab. */
export interface Shelf<T> {
  keep(kept: { revision: number; draft: T }): void;
  clear(): void;
}

const PAUSE = 900;
const RETRY = 4000;

/**
 * Saves a moment after the last change, one save at a time, on the revision it began from. What another tab has saved is
 * never overwritten unless somebody says so; what could not be sent is sent again.
 */
export class Saver<T> {
  state: State = 'saved';
  reason = '';
  theirs: { revision: number; draft: T } | undefined;
  #revision: number;
  #wanted: T | undefined;
  #sending = false;
  #timer: unknown;

  readonly #send: (draft: T, revision: number) => Promise<Answer<T>>;
  readonly #told: () => void;
  readonly #shelf: Shelf<T>;
  readonly #clockwork: Clockwork;

  constructor(
    revision: number,
    send: (draft: T, revision: number) => Promise<Answer<T>>,
    told: () => void,
    shelf: Shelf<T>,
    clockwork: Clockwork,
  ) {
    this.#revision = revision;
    this.#send = send;
    this.#told = told;
    this.#shelf = shelf;
    this.#clockwork = clockwork;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether something would be lost if the page went now and this device with it. */
  get isPending(): boolean {
    return this.#wanted !== undefined || this.#sending;
  }

  change(draft: T): void {
    this.#wanted = draft;
    this.#shelf.keep({ revision: this.#revision, draft });
    if (this.state !== 'stale') {
      this.#set('changed');
      this.#later(PAUSE);
    }
  }

  /** Now, not in a moment. Settles when all is saved, or cannot be. */
  async flush(): Promise<boolean> {
    this.#clockwork.never(this.#timer);
    while (this.#sending) {
      await new Promise<void>((done) => this.#clockwork.later(done, 50));
    }
    if (this.#wanted !== undefined && this.state !== 'stale') {
      await this.#save();
    }
    return this.state === 'saved';
  }

  /** What is here goes over what another one has saved. */
  keepMine(): void {
    if (this.theirs) {
      this.#revision = this.theirs.revision;
      this.theirs = undefined;
      this.#set('changed');
      void this.flush();
    }
  }

  /** What is here is given up. */
  takeTheirs(): T | undefined {
    const taken = this.theirs;
    if (taken) {
      this.#revision = taken.revision;
      this.theirs = undefined;
      this.#wanted = undefined;
      this.#shelf.clear();
      this.#set('saved');
    }
    return taken?.draft;
  }

  #later(milliseconds: number): void {
    this.#clockwork.never(this.#timer);
    this.#timer = this.#clockwork.later(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    if (this.#sending || this.#wanted === undefined || this.state === 'stale') {
      return;
    }
    const draft = this.#wanted;
    this.#sending = true;
    this.#set('saving');
    const answer = await this.#send(draft, this.#revision).catch((): Answer<T> => ({ kind: 'unreachable' }));
    this.#sending = false;
    this.#take(answer, draft);
  }

  #take(answer: Answer<T>, draft: T): void {
    switch (answer.kind) {
      case 'saved':
        this.#revision = answer.revision;
        if (this.#wanted === draft) {
          this.#wanted = undefined;
          this.#shelf.clear();
          return this.#set('saved');
        }
        this.#shelf.keep({ revision: answer.revision, draft: this.#wanted as T });
        this.#set('changed');
        return this.#later(PAUSE);
      case 'stale':
        this.theirs = { revision: answer.revision, draft: answer.current };
        return this.#set('stale');
      case 'refused':
        this.reason = answer.reason;
        return this.#set('refused');
      case 'unreachable':
        this.#set('unreachable');
        return this.#later(RETRY);
    }
  }

  #set(state: State): void {
    this.state = state;
    this.#told();
  }
}
