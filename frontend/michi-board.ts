import { html, LitElement, nothing, type TemplateResult } from 'lit';
import * as api from './board/api';
import './board/deck-part';
import { warningsOf, type Tongue } from './board/model';
import './board/music-field';
import './board/preview-part';
import { icon } from './studio/part';
import './board/scene-fields';
import './board/scene-list';
import { textPair } from './board/text-pair';
import { Work } from './board/work';

/**
 * Where a storyboard is written. Gets `board` (its id), `language` and `labels`; talks to the API by itself and keeps what is
 * written, so nothing depends on the session of this screen. Says `michi-making` when a clip is being made
 * and `michi-titled` when another title has been saved.
 */
class StoryboardEditor extends LitElement {
  static properties = { board: { type: String }, language: { type: String }, labels: { type: String }, problem: { state: true }, making: { state: true } };

  declare board: string;
  declare language: string;
  declare labels: string;
  declare problem: string;
  declare making: boolean;
  private work?: Work;
  private opened = '';
  private titled = '';

  constructor() {
    super();
    this.problem = '';
    this.making = false;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('online', this.leave);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
    this.work?.stills.close();
    window.removeEventListener('keydown', this.key);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('online', this.leave);
  }

  protected willUpdate(): void {
    if (this.board && this.labels && this.opened !== this.board) {
      this.opened = this.board;
      void this.open();
    }
  }

  private async open(): Promise<void> {
    const words = JSON.parse(this.labels) as Record<string, string>;
    try {
      const work = new Work(this.board, words, (this.language === 'en' ? 'en' : 'ja') as Tongue, await api.load(this.board));
      this.titled = JSON.stringify(work.board.title);
      work.addEventListener('change', () => this.changed(work));
      this.work = work;
    } catch {
      this.problem = words['load-failed'];
    }
    this.requestUpdate();
  }

  private changed(work: Work): void {
    const title = JSON.stringify(work.board.title);
    if (work.saver.state === 'saved' && title !== this.titled) {
      this.titled = title;
      this.dispatchEvent(new CustomEvent('michi-titled'));
    }
    this.requestUpdate();
  }

  /** What is not saved yet goes out now. */
  private readonly leave = (): void => void this.work?.saver.flush();

  private readonly key = (event: KeyboardEvent): void => {
    const { work } = this;
    if (!work || !(event.ctrlKey || event.metaKey) || event.altKey) {
      return;
    }
    const letter = event.key.toLowerCase();
    if (letter === 'z' || letter === 'y') {
      event.preventDefault();
      if (letter === 'y' || event.shiftKey) {
        work.redo();
      } else {
        work.undo();
      }
    } else if (letter === 's') {
      event.preventDefault();
      void work.saver.flush();
    }
  };

  protected render(): TemplateResult | typeof nothing {
    const { work } = this;
    if (!work) {
      return html`<p class="board__wait" role="status">${this.problem}</p>`;
    }
    return html`${this.top(work)} ${this.conflict(work)}
      <p class="error board__problem" role="alert">${this.problem}</p>
      <p class="sr" role="status">${work.note}</p>
      <div class="board">
        <nav class="board__scenes" aria-label=${work.say('scenes')}>
          <michi-board-scenes .work=${work}></michi-board-scenes>
          <michi-board-deck .work=${work}></michi-board-deck>
        </nav>
        <div class="board__middle">
          <michi-board-preview .work=${work}></michi-board-preview>
          ${textPair(work, { label: 'clip-title', value: work.board.title, change: (title, gesture) => work.change({ ...work.board, title }, gesture) })}
          <michi-board-music .work=${work}></michi-board-music>
        </div>
        <section class="board__scene" aria-label=${work.say('scene-number', work.selected + 1)}>
          <michi-board-fields .work=${work}></michi-board-fields>
        </section>
      </div>`;
  }

  private top(work: Work): TemplateResult {
    const { state, reason } = work.saver;
    return html`<div class="board__top">
      <span class="board__state xs ${state === 'unreachable' || state === 'refused' ? 'error' : 'soft'}" role="status">${work.say(`state-${state}`)}${state === 'refused' ? ` ${reason}` : ''}</span>
      <button type="button" class="btn btn--icon" aria-label=${work.say('undo')} title=${work.say('undo')} ?disabled=${!work.canUndo} @click=${() => work.undo()}>${icon('undo')}</button>
      <button type="button" class="btn btn--icon mirrored" aria-label=${work.say('redo')} title=${work.say('redo')} ?disabled=${!work.canRedo} @click=${() => work.redo()}>${icon('undo')}</button>
      ${work.clip ? html`<a class="btn" href="/studio/clip/${work.clip}">${work.say('to-clip')}</a>` : nothing}
      <button type="button" class="btn btn--next" ?disabled=${this.making || work.board.scenes.length === 0} @click=${() => void this.make(work)}>${work.say(work.clip ? 'make-again' : 'make')}${icon('arrow')}</button>
    </div>`;
  }

  private conflict(work: Work): TemplateResult | typeof nothing {
    return work.saver.state === 'stale'
      ? html`<div class="callout callout--new board__conflict" role="alert">
          ${icon('warn')}
          <p>${work.say('conflict')}</p>
          <p class="board__tools">
            <button type="button" class="btn btn--s" @click=${() => work.takeTheirs()}>${work.say('conflict-theirs')}</button>
            <button type="button" class="btn btn--s" @click=${() => work.saver.keepMine()}>${work.say('conflict-mine')}</button>
          </p>
        </div>`
      : nothing;
  }

  private async make(work: Work): Promise<void> {
    const index = work.board.scenes.findIndex((scene) => warningsOf(scene).some((one) => one === 'picture' || one === 'columns'));
    if (index >= 0) {
      work.select(index);
      this.problem = work.say('make-unfinished', index + 1);
      return;
    }
    this.making = true;
    this.problem = '';
    try {
      if (!(await work.saver.flush())) {
        this.problem = work.say('make-unsaved');
        return;
      }
      const made = await api.make(work.id);
      work.clip = made.id;
      work.tellOf(work.say('making'));
      this.dispatchEvent(new CustomEvent('michi-making', { detail: made.id }));
    } catch (failure) {
      this.problem = failure instanceof api.Refused && failure.message ? failure.message : work.say('send-failed');
    } finally {
      this.making = false;
    }
  }
}

customElements.define('michi-board', StoryboardEditor);
