import { requestKey } from './request-key.ts';

/** Asks for the server: replaced in tests. */
export type Ask = (address: string, request: RequestInit) => Promise<Response>;

const ADDRESS = '/api/v1/recordings/tus';
const PAUSES = [500, 1000, 2000, 5000];

export type LiveState = 'sending' | 'waiting' | 'done' | 'refused';

/**
 * Sends something while it is still being made: tus with a length that is told at the end. What has been answered is safe,
 * also when this page is closed. Without a connection the pieces wait here, and go on from where the server stands.
 */
export class LiveUpload {
  state: LiveState = 'sending';
  sent = 0;
  problem = '';

  private readonly key = requestKey();
  private readonly pieces: Blob[] = [];
  private total = 0;
  private ended = false;
  private address = '';
  private running?: Promise<void>;
  private stopped = false;

  private readonly name: string;
  private readonly changed: () => void;
  private readonly ask: Ask;
  private readonly wait: (millis: number) => Promise<void>;

  constructor(name: string, changed: () => void, ask: Ask, wait = (millis: number) => new Promise<void>((done) => setTimeout(done, millis))) {
    this.name = name;
    this.changed = changed;
    this.ask = ask;
    this.wait = wait;
  }

  add(piece: Blob): void {
    if (piece.size > 0 && !this.ended) {
      this.pieces.push(piece);
      this.total += piece.size;
      void this.go();
    }
  }

  /** That was all. Resolves when it is there whole, or refused. */
  async finish(): Promise<boolean> {
    this.ended = true;
    while (this.state !== 'done' && this.state !== 'refused' && !this.stopped) {
      await this.go();
    }
    return this.state === 'done';
  }

  /** Takes back what has been sent. */
  async abort(): Promise<void> {
    this.stopped = true;
    await this.running;
    if (this.address) {
      await this.ask(this.address, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => undefined);
    }
  }

  private go(): Promise<void> {
    this.running ??= this.work().finally(() => (this.running = undefined));
    return this.running;
  }

  private async work(): Promise<void> {
    let misses = 0;
    while (!this.stopped && this.state !== 'done' && this.state !== 'refused' && (this.sent < this.total || this.ended)) {
      const well = await this.step().catch(() => false);
      if (well) {
        misses = 0;
      } else {
        this.state = this.problem ? 'refused' : 'waiting';
        await this.wait(PAUSES[Math.min(misses++, PAUSES.length - 1)]);
      }
      this.changed();
    }
  }

  /** One request; false if it has to be tried again. */
  private async step(): Promise<boolean> {
    if (!this.address) {
      return this.begin();
    }
    if (this.state === 'waiting' && !(await this.resume())) {
      return false;
    }
    const body = new Blob(this.pieces).slice(this.sent);
    const length = this.ended ? { 'Upload-Length': String(this.total) } : undefined;
    const answer = await this.ask(this.address, {
      method: 'PATCH',
      headers: { 'Tus-Resumable': '1.0.0', 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(this.sent), ...length },
      body,
    });
    if (answer.status === 409 || answer.status === 423) {
      return false;
    }
    if (!answer.ok) {
      return this.refused(answer);
    }
    this.sent = Number(answer.headers.get('Upload-Offset'));
    this.state = length && this.sent === this.total ? 'done' : 'sending';
    return true;
  }

  private async begin(): Promise<boolean> {
    const bytes = new TextEncoder().encode(this.name);
    const answer = await this.ask(ADDRESS, {
      method: 'POST',
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Defer-Length': '1', 'Idempotency-Key': this.key, 'Upload-Metadata': `filename ${btoa(String.fromCharCode(...bytes))}` },
    });
    if (!answer.ok) {
      return this.refused(answer);
    }
    this.address = answer.headers.get('Location') ?? '';
    return true;
  }

  /** Where the server stands: a piece may have come though its answer did not. */
  private async resume(): Promise<boolean> {
    const answer = await this.ask(this.address, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    if (!answer.ok) {
      return this.refused(answer);
    }
    this.sent = Number(answer.headers.get('Upload-Offset'));
    this.state = 'sending';
    return true;
  }

  /** What the server will not take, however often it is asked. */
  private async refused(answer: Response): Promise<boolean> {
    if (answer.status >= 500 && answer.status !== 507) {
      return false;
    }
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string; errors?: { message?: string }[] };
    this.problem = problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? String(answer.status);
    return false;
  }
}
