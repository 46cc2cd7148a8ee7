import { html, nothing, type TemplateResult } from 'lit';
import * as api from './api';
import type { Storyboard } from './model';
import { BoardPart, icon } from './part';
import type { Work } from './work';

/** Music under the whole clip: only with why we may use it. */
class MusicField extends BoardPart {
  static properties = { may: { state: true }, busy: { state: true }, problem: { state: true } };

  declare may: boolean;
  declare busy: boolean;
  declare problem: string;

  constructor() {
    super();
    this.may = false;
    this.busy = false;
    this.problem = '';
  }

  protected draw(work: Work): TemplateResult {
    const { music } = work.board;
    return html`<details class="board__music" ?open=${music !== undefined}>
      <summary>${work.say('music')}</summary>
      ${music ? this.chosenMusic(work, music) : this.none(work)}
      <p class="error" role="alert">${this.problem}</p>
    </details>`;
  }

  private none(work: Work): TemplateResult {
    return html`<label class="board__check"><input type="checkbox" .checked=${this.may} @change=${(event: Event) => (this.may = (event.target as HTMLInputElement).checked)} />${work.say('music-may')}</label>
      <p class="board__tools">
        <label class="btn btn--s ${this.may ? '' : 'is-off'}">${icon('upload')}${work.say(this.busy ? 'voice-coming' : 'music-file')}<input class="sr" type="file" accept="audio/*,.m4a,.ogg,.mp3,.wav,.flac" ?disabled=${!this.may || this.busy} aria-label=${work.say('music-file')} @change=${(event: Event) => void this.send(work, event)} /></label>
      </p>`;
  }

  private chosenMusic(work: Work, music: NonNullable<Storyboard['music']>): TemplateResult {
    const put = (change: Partial<typeof music>, gesture: string): void => work.change({ ...work.board, music: { ...music, ...change } }, gesture);
    const field = (key: 'title' | 'licence'): TemplateResult => html`<div class="field">
      <label for="board-music-${key}">${work.say(`music-${key}`)}</label>
      <input id="board-music-${key}" maxlength="300" .value=${music[key]} @input=${(event: Event) => put({ [key]: (event.target as HTMLInputElement).value }, `music-${key}`)} @blur=${() => work.settle()} />
      ${key === 'licence' && music.licence.trim() === '' ? html`<span class="error">${work.say('music-licence-missing')}</span>` : nothing}
    </div>`;
    return html`<audio controls preload="none" src=${music.sound} aria-label=${work.say('music')}></audio>
      ${field('title')} ${field('licence')}
      <p><button type="button" class="btn btn--s" @click=${() => this.takeOut(work)}>${work.say('music-remove')}</button></p>`;
  }

  private takeOut(work: Work): void {
    const { music, ...rest } = work.board;
    work.change(rest);
  }

  private async send(work: Work, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) {
      return;
    }
    this.busy = true;
    this.problem = '';
    try {
      const sound = await api.sendSound(file, 'music');
      work.change({ ...work.board, music: { ...sound, title: file.name.replace(/\.[a-z0-9]+$/i, ''), licence: '' } });
    } catch (failure) {
      this.problem = failure instanceof api.Refused && failure.message ? failure.message : work.say('send-failed');
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('michi-board-music', MusicField);
