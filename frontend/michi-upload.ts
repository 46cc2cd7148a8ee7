import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Upload } from 'tus-js-client';
import { clock, fill } from './player/text';
import { icon } from './studio/part';
import { requestKey } from './studio/request-key';
import { ScreenRecorder } from './studio/screen-recorder';

const ADDRESS = '/api/v1/recordings/tus';
const PIECE = 8 * 1024 * 1024;

interface Sending {
  name: string;
  size: number;
  upload: Upload;
  state: 'sending' | 'paused' | 'done' | 'failed';
  sent: number;
  /** Bytes a second, over the last moments. */
  speed: number;
  /** When so many bytes were sent, to measure the speed from; none before the first are. */
  before?: { at: number; sent: number };
  problem: string;
}

/**
 * Sends recordings in pieces, several at once. What was interrupted, also by the end of the browser, goes on from the last
 * piece when the same file is chosen again. Says `michi-received` for each that has come whole.
 */
class UploadBox extends LitElement {
  static properties = { labels: { type: String }, most: { type: String }, over: { state: true }, refused: { state: true } };

  declare labels: string;
  /** The largest file there may be, with its unit. */
  declare most: string;
  declare over: boolean;
  declare refused: string;

  private words: Record<string, string> = {};
  private sendings: Sending[] = [];
  private readonly recorder = new ScreenRecorder(
    () => this.requestUpdate(),
    () => this.say('record-name', new Date().toLocaleString()),
    (address, request) => fetch(address, { ...request, headers: { ...request.headers, 'X-XSRF-TOKEN': csrf() } }),
  );

  constructor() {
    super();
    this.over = false;
    this.refused = '';
    this.most = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.goOn);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.goOn);
    this.recorder.leave();
  }

  /** The connection is back: what it had stopped goes on by itself. What the server has refused does not. */
  private readonly goOn = (): void =>
    this.sendings.filter((sending) => sending.state === 'failed' && !sending.problem).forEach((sending) => void this.start(sending));

  protected willUpdate(): void {
    this.words = this.labels ? (JSON.parse(this.labels) as Record<string, string>) : {};
  }

  private say(key: string, ...values: (string | number)[]): string {
    return fill(this.words[key] ?? '', ...values);
  }

  protected render(): TemplateResult | typeof nothing {
    return html`<div
        class="drop ${this.over ? 'drop--over' : ''}"
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.over = true;
        }}
        @dragleave=${() => (this.over = false)}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          this.over = false;
          this.take(event.dataTransfer?.files);
        }}
      >
        ${icon('film')} ${this.recorder.state === 'idle' ? this.choosing() : nothing} ${this.recordingTools()} ${this.refused ? html`<p class="error" role="alert">${this.refused}</p>` : nothing}
      </div>
      ${this.sendings.length === 0
        ? nothing
        : html`<ul class="rows sendings">
            ${this.sendings.map((sending) => this.row(sending))}
          </ul>`}`;
  }

  private choosing(): TemplateResult {
    return html`<p>${this.say('drop', this.most)}</p>
      <p class="drop__tools">
        <label class="btn btn--next">
          ${icon('upload')}${this.say('choose')}
          <input
            class="sr"
            type="file"
            multiple
            accept="video/*,.mkv,.mov,.m4v,.3gp,.webm,.mp4"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              this.take(input.files);
              input.value = '';
            }}
          />
        </label>
        <button type="button" class="btn" @click=${() => void this.recorder.start()}>${icon('slides')}${this.say('record')}</button>
      </p>`;
  }

  private recordingTools(): TemplateResult | typeof nothing {
    const { recorder } = this;
    if (recorder.problem) {
      return html`<p class="error" role="alert">${this.say(`record-${recorder.problem}`)}</p>`;
    }
    if (recorder.state === 'idle') {
      return nothing;
    }
    if (recorder.state === 'taken') {
      return html`<div class="take">
        <video controls playsinline src=${recorder.preview}></video>
        ${this.safe()}
        <p class="drop__tools">
          <button type="button" class="btn btn--primary" @click=${() => void this.use()}>${this.say('use')}</button>
          <button type="button" class="btn" @click=${() => void recorder.again()}>${this.say('record-again')}</button>
          <button type="button" class="btn" @click=${() => recorder.discard()}>${this.say('cancel')}</button>
        </p>
      </div>`;
    }
    const paused = recorder.state === 'paused';
    return html`<p class="drop__tools" role="status">
      <span class="chip ${paused ? '' : 'chip--late'}">${this.say(paused ? 'record-paused' : 'recording', recorder.clock)}</span>
      <button type="button" class="btn btn--s" @click=${() => recorder.toggle()}>
        ${this.say(paused ? 'record-resume' : 'record-pause')}
      </button>
      <button type="button" class="btn btn--s" @click=${() => recorder.stop()}>${this.say('record-stop')}</button>
      ${this.safe()} ${recorder.silent ? html`<span class="soft small">${this.say('microphone')}</span>` : nothing}
    </p>`;
  }

  private async use(): Promise<void> {
    const live = this.recorder.live;
    const received = await this.recorder.use();
    if (received) {
      this.dispatchEvent(new CustomEvent('michi-received'));
    } else {
      this.refused = live?.problem || this.say('failed');
    }
  }

  /** How much of the recording is safe on the server. */
  private safe(): TemplateResult | typeof nothing {
    const live = this.recorder.live;
    if (!live) {
      return nothing;
    }
    if (live.problem) {
      return html`<span class="error small" role="alert">${live.problem}</span>`;
    }
    const mega = (live.sent / 1_000_000).toFixed(1);
    return html`<span class="soft small num">${this.say(live.state === 'waiting' ? 'record-waiting' : 'record-sent', mega)}</span>`;
  }

  private take(files: FileList | null | undefined): void {
    [...(files ?? [])].forEach((file) => this.send(file));
  }

  private send(file: File): void {
    const key = requestKey();
    const sending: Sending = {
      name: file.name,
      size: file.size,
      state: 'sending',
      sent: 0,
      speed: 0,
      problem: '',
      upload: new Upload(file, {
        endpoint: ADDRESS,
        chunkSize: PIECE,
        retryDelays: [500, 1000, 3000, 5000, 10000, 20000, 30000],
        removeFingerprintOnSuccess: true,
        metadata: { filename: file.name },
        onShouldRetry: (error) => navigator.onLine && mayPass(error.originalResponse?.getStatus() ?? 0),
        onBeforeRequest: (request) => {
          request.setHeader('X-XSRF-TOKEN', csrf());
          if (request.getMethod() === 'POST') {
            request.setHeader('Idempotency-Key', key);
          }
        },
        onProgress: (sent) => {
          const now = performance.now();
          const before = (sending.before ??= { at: now, sent });
          if (now - before.at > 500) {
            sending.speed = (sent - before.sent) / ((now - before.at) / 1000);
            sending.before = { at: now, sent };
          }
          sending.sent = sent;
          this.requestUpdate();
        },
        onError: (error) => {
          sending.state = 'failed';
          sending.problem = problemOf(error);
          this.requestUpdate();
        },
        onSuccess: () => {
          sending.state = 'done';
          sending.sent = sending.size;
          this.requestUpdate();
          this.dispatchEvent(new CustomEvent('michi-received'));
        },
      }),
    };
    this.sendings = [sending, ...this.sendings];
    this.requestUpdate();
    void this.start(sending);
  }

  /** Goes on where the same file was left, also after the end of the browser. */
  private async start(sending: Sending): Promise<void> {
    sending.state = 'sending';
    sending.problem = '';
    sending.speed = 0;
    sending.before = undefined;
    const before = await sending.upload.findPreviousUploads();
    if (before.length > 0) {
      sending.upload.resumeFromPreviousUpload(before[0]);
    }
    sending.upload.start();
    this.requestUpdate();
  }

  private async pause(sending: Sending): Promise<void> {
    await sending.upload.abort();
    sending.state = 'paused';
    this.requestUpdate();
  }

  private async cancel(sending: Sending): Promise<void> {
    this.sendings = this.sendings.filter((each) => each !== sending);
    this.requestUpdate();
    await sending.upload.abort(sending.state !== 'done').catch(() => undefined);
  }

  private row(sending: Sending): TemplateResult {
    const percent = sending.size ? Math.floor((sending.sent / sending.size) * 100) : 100;
    return html`<li class="sending">
      <span class="grow">
        <b>${sending.name}</b>
        ${sending.state === 'failed'
          ? html`<span class="error xs" role="alert">${sending.problem || this.say('failed')}</span>`
          : html`<span class="soft xs">${this.standing(sending)}</span>`}
        <span class="progress" role="progressbar" aria-label=${sending.name} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100"
          ><span style="inline-size:${percent}%"></span
        ></span>
      </span>
      ${sending.state === 'sending'
        ? html`<button type="button" class="btn btn--s" @click=${() => void this.pause(sending)}>${this.say('pause')}</button>`
        : sending.state === 'done'
          ? nothing
          : html`<button type="button" class="btn btn--s" @click=${() => void this.start(sending)}>
              ${this.say(sending.state === 'failed' ? 'again' : 'resume')}
            </button>`}
      <button type="button" class="btn btn--icon" aria-label="${this.say('cancel')}: ${sending.name}" @click=${() => void this.cancel(sending)}>
        ${icon('close')}
      </button>
    </li>`;
  }

  private standing(sending: Sending): string {
    if (sending.state === 'done') {
      return this.say('done');
    }
    const mega = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
    const amount = `${mega(sending.sent)} / ${mega(sending.size)} MB`;
    if (sending.state === 'paused') {
      return `${amount} ${this.say('paused')}`;
    }
    if (sending.speed <= 0) {
      return `${amount} ${this.say('waiting')}`;
    }
    const left = clock(Math.ceil((sending.size - sending.sent) / sending.speed));
    return `${amount} ${this.say('speed', mega(sending.speed))} ${this.say('left', left)}`;
  }
}

function csrf(): string {
  return decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '');
}

/** Whether the same request may be answered otherwise later. Too large or no room (507) stays so until somebody makes room. */
function mayPass(status: number): boolean {
  return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
}

/** What the server says is wrong, in the reader's language; nothing if the connection was. */
function problemOf(error: Error): string {
  const body = (error as { originalResponse?: { getBody(): string } }).originalResponse?.getBody() ?? '';
  try {
    const problem = JSON.parse(body) as { detail?: string; title?: string; errors?: { message?: string }[] };
    return problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? '';
  } catch {
    return '';
  }
}

customElements.define('michi-upload', UploadBox);
