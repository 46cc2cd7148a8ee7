import { html, LitElement, nothing, type TemplateResult } from 'lit';
import * as api from './import/api';
import { icon } from './studio/part';

const LOOK_AGAIN = 700;
const ACCEPTED = '.zip,.md,.markdown,.pdf,.pptx';

/**
 * Takes one file written elsewhere: a content pack, a Markdown file or a presentation. Says how far it is, then lists the drafts
 * that were made of it, or what has to be mended first. Says `michi-imported` when there are new drafts.
 */
class ImportBox extends LitElement {
  static properties = { labels: { type: String }, over: { state: true }, state: { state: true } };

  declare labels: string;
  declare over: boolean;
  declare state: api.State;

  private words: Record<string, string> = {};
  private stopping?: AbortController;

  constructor() {
    super();
    this.over = false;
    this.state = { kind: 'waiting' };
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected willUpdate(): void {
    this.words = this.labels ? (JSON.parse(this.labels) as Record<string, string>) : {};
  }

  private say(key: string, ...values: (string | number)[]): string {
    return (this.words[key] ?? '').replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
  }

  protected render(): TemplateResult {
    return html`${this.state.kind === 'busy' ? this.busy(this.state) : this.chooser()}
      <div role="status">${this.state.kind === 'done' ? this.done(this.state) : nothing}</div>
      <div role="alert">${this.state.kind === 'refused' ? this.refused(this.state) : nothing}</div>`;
  }

  private chooser(): TemplateResult {
    return html`<div
      class="drop import__drop ${this.over ? 'drop--over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.over = true;
      }}
      @dragleave=${() => (this.over = false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        this.over = false;
        this.take(event.dataTransfer?.files[0]);
      }}
    >
      ${icon('doc')}
      <p>${this.say('drop')}</p>
      <label class="btn ${this.state.kind === 'done' ? '' : 'btn--next'}">
        ${icon('upload')}${this.say('choose')}
        <input
          class="sr"
          type="file"
          accept=${ACCEPTED}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            this.take(input.files?.[0]);
            input.value = '';
          }}
        />
      </label>
      <p class="help">${this.say('kinds')}</p>
    </div>`;
  }

  private busy({ name, percent, deck }: api.Busy): TemplateResult {
    const there = !deck && percent === 100;
    const label = this.say(deck ? 'reading' : there ? 'looking' : 'sending', name);
    return html`<div class="card import__busy">
      <p role="status">${label}</p>
      <div class="progress" role="progressbar" aria-label=${label} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${there ? nothing : percent}>
        <span style="inline-size:${percent}%"></span>
      </div>
      <button type="button" class="btn btn--s" @click=${() => this.stop()}>${this.say('stop')}</button>
    </div>`;
  }

  private done({ items }: api.Done): TemplateResult {
    return html`<h3>${this.say(items.some(({ outcome }) => outcome === 'begun') ? 'done' : 'again')}</h3>
      <ul class="rows import__items">
        ${items.map(
          (item) => html`<li>
            <div>
              <a href="/studio/${item.kind}s/${item.id}">${item.title[document.documentElement.lang === 'en' ? 'en' : 'ja'] || item.title.ja || item.title.en || item.slug}</a>
              <p class="soft small">${this.say(`${item.kind}-${item.outcome}`)}</p>
              ${item.missing ? html`<p class="small">${this.say('missing', item.missing)}</p>` : nothing}
              ${item.images?.length
                ? html`<p class="small">${this.say('images')}</p>
                    <ul class="small import__images">
                      ${item.images.map((image) => html`<li><code>${image}</code></li>`)}
                    </ul>`
                : nothing}
            </div>
          </li>`,
        )}
      </ul>`;
  }

  private refused({ name, reason, mistakes }: api.Refusal): TemplateResult {
    return html`<h3>${this.say('refused', name)}</h3>
      ${mistakes.length === 0
        ? html`<p class="error">${reason || this.say('failed')}</p>`
        : html`<p class="error">${this.say('mistakes', mistakes.length)}</p>
            <ol class="import__mistakes small">
              ${mistakes.map(({ file, line, message }) => html`<li><code>${file}${line > 0 ? `:${line}` : ''}</code> ${message}</li>`)}
            </ol>`}`;
  }

  private take(file: File | undefined): void {
    if (file && this.state.kind !== 'busy') {
      void this.bring(file);
    }
  }

  private async bring(file: File): Promise<void> {
    const { name } = file;
    const deck = /\.(pdf|pptx?)$/i.test(name);
    const stopping = new AbortController();
    this.stopping = stopping;
    const sending = {
      progress: (percent: number) => (this.state = { kind: 'busy', name, percent, deck: '' }),
      signal: stopping.signal,
    };
    sending.progress(0);
    try {
      this.state = { kind: 'done', items: deck ? await this.deck(file, sending) : await api.send(file, sending) };
      this.dispatchEvent(new CustomEvent('michi-imported'));
    } catch (failure) {
      if (stopping.signal.aborted) {
        this.state = { kind: 'waiting' };
        return;
      }
      this.state = {
        kind: 'refused',
        name,
        reason: failure instanceof api.Refused ? failure.message : '',
        mistakes: failure instanceof api.Refused ? failure.mistakes : [],
      };
    }
  }

  /** Its pages are drawn one by one; the draft is made of all of them. */
  private async deck(file: File, sending: api.Sending): Promise<api.Item[]> {
    let deck = await api.sendDeck(file, sending);
    while (deck.state === 'reading') {
      if (!this.isConnected) {
        throw new api.Refused();
      }
      this.state = { kind: 'busy', name: file.name, percent: deck.percent ?? 0, deck: deck.id };
      await new Promise((done) => window.setTimeout(done, LOOK_AGAIN));
      deck = await api.deck(deck.id);
    }
    if (deck.state === 'refused') {
      throw new api.Refused(deck.reason);
    }
    return [await api.draftOf(deck.id)];
  }

  /** What is being read ends as one that was stopped; what is being sent is not sent any further. */
  private stop(): void {
    if (this.state.kind !== 'busy') {
      return;
    }
    if (this.state.deck) {
      void api.stop(this.state.deck).catch(() => undefined);
    } else {
      this.stopping?.abort();
    }
  }
}

customElements.define('michi-import', ImportBox);
