import { html, nothing, type TemplateResult } from 'lit';
import * as api from './api';
import { addScenes, MOST_SCENES, scenesOf } from './model';
import { BoardPart, icon } from './part';
import type { Work } from './work';

const LOOK_AGAIN = 700;

/** Takes a presentation and puts its pages behind the chosen scene. */
class DeckPart extends BoardPart {
  static properties = { deck: { state: true }, busy: { state: true }, problem: { state: true } };

  declare deck: api.Deck | undefined;
  declare busy: boolean;
  declare problem: string;

  constructor() {
    super();
    this.busy = false;
    this.problem = '';
  }

  protected draw(work: Work): TemplateResult {
    const reading = this.deck?.state === 'reading';
    return html`<p class="scenes__tools">
        <label class="btn btn--s">
          ${icon('slides')}${work.say(this.busy && !reading ? 'deck-coming' : 'deck-choose')}
          <input class="sr" type="file" accept=".pdf,.pptx,application/pdf,application/vnd.openxmlformats-officedocument.presentationml.presentation" aria-label=${work.say('deck-choose')} ?disabled=${this.busy} @change=${(event: Event) => this.chosen(work, event)} />
        </label>
      </p>
      ${reading
        ? html`<div class="board__deck" role="status">
            <span class="small">${work.say('deck-reading', this.deck?.name ?? '')}</span>
            <div class="progress" role="progressbar" aria-label=${work.say('deck-reading', this.deck?.name ?? '')} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${this.deck?.percent ?? 0}><span style="inline-size:${this.deck?.percent ?? 0}%"></span></div>
            <button type="button" class="btn btn--s" @click=${() => this.cancel()}>${work.say('deck-stop')}</button>
          </div>`
        : nothing}
      <p class="error small" role="alert">${this.problem}</p>`;
  }

  private chosen(work: Work, event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      void this.read(work, file);
    }
  }

  private async read(work: Work, file: File): Promise<void> {
    this.busy = true;
    this.problem = '';
    const behind = work.scene?.key;
    try {
      this.deck = await api.sendDeck(file);
      while (this.deck.state === 'reading' && this.isConnected) {
        await new Promise((done) => window.setTimeout(done, LOOK_AGAIN));
        this.deck = await api.deck(this.deck.id);
      }
      this.take(work, this.deck, behind);
    } catch (failure) {
      this.problem = failure instanceof api.Refused && failure.message ? failure.message : work.say('send-failed');
    } finally {
      this.busy = false;
    }
  }

  /** The first page is shown, unless somebody works on a scene meanwhile: what they type stays in that one. */
  private take(work: Work, deck: api.Deck, behind: string | undefined): void {
    if (deck.state !== 'ready') {
      this.problem = deck.reason ?? '';
      return;
    }
    const found = work.board.scenes.findIndex((scene) => scene.key === behind);
    const at = found < 0 ? work.board.scenes.length : found + 1;
    const staying = work.scene !== undefined && (work.scene.key !== behind || isWriting());
    const room = MOST_SCENES - work.board.scenes.length;
    const pushed = work.selected >= at ? Math.min(deck.pages.length, room) : 0;
    const selected = staying ? work.selected + pushed : at;
    work.change(addScenes(work.board, at, scenesOf(deck.pages.slice(0, room))), '', selected);
    work.tellOf(deck.pages.length > room ? work.say('deck-too-many', room, deck.pages.length) : work.say('deck-done', deck.pages.length));
  }

  private cancel(): void {
    if (this.deck) {
      void api.cancelDeck(this.deck.id).catch(() => undefined);
    }
  }
}

function isWriting(): boolean {
  return document.activeElement?.matches('.board__scene input, .board__scene textarea') ?? false;
}

customElements.define('michi-board-deck', DeckPart);
