/** What was before, and what was undone. Changes of one gesture are one step. */
export class History<T> {
  private readonly past: T[] = [];
  private readonly future: T[] = [];
  private gesture = '';
  private now: T;

  constructor(now: T) {
    this.now = now;
  }

  get current(): T {
    return this.now;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** What there was before this gesture began. */
  before(gesture: string): T {
    return gesture !== '' && gesture === this.gesture ? (this.past[this.past.length - 1] ?? this.now) : this.now;
  }

  /** @param gesture the same name as in the change before makes one step of both */
  change(next: T, gesture = ''): void {
    if (next === this.now) {
      return;
    }
    if (gesture === '' || gesture !== this.gesture) {
      this.past.push(this.now);
      if (this.past.length > 200) {
        this.past.shift();
      }
    }
    this.gesture = gesture;
    this.future.length = 0;
    this.now = next;
  }

  /** The gesture is over: the next change is a step of its own. */
  settle(): void {
    this.gesture = '';
  }

  /** There is no way back to before this. */
  restart(now: T): void {
    this.past.length = 0;
    this.future.length = 0;
    this.gesture = '';
    this.now = now;
  }

  undo(): void {
    const before = this.past.pop();
    if (before !== undefined) {
      this.future.push(this.now);
      this.now = before;
      this.gesture = '';
    }
  }

  redo(): void {
    const after = this.future.pop();
    if (after !== undefined) {
      this.past.push(this.now);
      this.now = after;
      this.gesture = '';
    }
  }
}
