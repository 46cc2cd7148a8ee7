import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../player/text';
import * as api from './api';
import { LONGEST, TONGUES, totalSeconds, type Tongue } from './model';
import { BoardPart, icon } from './part';
import type { Work } from './work';

const WIDTH = 960;

/** The chosen scene as the clip will show it; played, the scenes one after the other with captions and voices in time. */
class PreviewPart extends BoardPart {
  static properties = { playing: { state: true }, now: { state: true } };

  declare playing: boolean;
  declare now: number;
  private plan?: api.Plan;
  private voice?: HTMLAudioElement;
  private frame = 0;

  constructor() {
    super();
    this.playing = false;
    this.now = 0;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected draw(work: Work): TemplateResult {
    const { board, tongue, selected } = work;
    const picture = board.scenes.length > 0 ? work.stills.of(board, selected, tongue, WIDTH) : undefined;
    const total = totalSeconds(board);
    const cue = this.playing ? this.plan?.[tongue].find((one) => one.start <= this.now && this.now < one.end)?.text : this.firstCue(work);
    return html`<figure class="player board__screen" aria-label=${work.say('preview')}>
      <div class="player__screen">
        ${picture ? html`<img class="still" src=${picture} alt=${this.alt(work)} />` : nothing}
        <p class="player__caption" lang=${tongue}>${cue ? html`<span>${cue}</span>` : nothing}</p>
      </div>
      <div class="player__bar">
        <button type="button" aria-label=${work.say(this.playing ? 'pause' : 'play')} ?disabled=${board.scenes.length === 0} @click=${() => (this.playing ? this.stop() : void this.play(work))}>${icon(this.playing ? 'pause' : 'play')}</button>
        <span class="num player__time">${clock(this.playing ? this.now : this.startOf(work))} / ${clock(total)}</span>
        <span class="grow">${total > LONGEST ? work.say('too-long', clock(LONGEST)) : ''}</span>
        <span class="board__tongues" role="group" aria-label=${work.say('language')}>
          ${TONGUES.map((one) => html`<button type="button" lang=${one} aria-pressed=${one === tongue ? 'true' : 'false'} @click=${() => this.speak(work, one)}>${one === 'ja' ? '日本語' : 'English'}</button>`)}
        </span>
      </div>
    </figure>`;
  }

  private alt(work: Work): string {
    const { scene, tongue } = work;
    return scene ? [scene.title[tongue], scene.text[tongue], scene.alt?.[tongue]].filter(Boolean).join('. ') || work.say('scene-number', work.selected + 1) : '';
  }

  /** Standing still, the beginning of what is said. */
  private firstCue(work: Work): string {
    const said = work.scene?.narration[work.tongue].trim() ?? '';
    const end = said.search(/[。.!?！？](\s|$|(?=[^\s]))/);
    const first = end < 0 ? said : said.slice(0, end + 1);
    return first.length > 90 ? `${first.slice(0, 88)}…` : first;
  }

  private startOf(work: Work): number {
    return totalSeconds({ ...work.board, scenes: work.board.scenes.slice(0, Math.max(0, work.selected)) });
  }

  private speak(work: Work, tongue: Tongue): void {
    this.stop();
    work.speak(tongue);
  }

  private async play(work: Work): Promise<void> {
    try {
      this.plan = await api.plan(work.board);
    } catch {
      return work.tellOf(work.say('send-failed'));
    }
    const { scenes, seconds } = this.plan;
    const from = scenes[work.selected]?.start ?? 0;
    const started = performance.now() - from * 1000;
    let shown = -1;
    this.playing = true;
    const step = (): void => {
      this.now = (performance.now() - started) / 1000;
      if (!this.playing || this.now >= seconds) {
        return this.stop();
      }
      const index = Math.max(0, scenes.findLastIndex((one) => one.start <= this.now));
      if (index !== shown) {
        shown = index;
        work.select(index);
        this.say(work, index);
      }
      this.frame = requestAnimationFrame(step);
    };
    step();
  }

  private say(work: Work, index: number): void {
    this.voice?.pause();
    const sound = work.board.scenes[index]?.voice?.[work.tongue]?.sound;
    this.voice = sound ? new Audio(sound) : undefined;
    void this.voice?.play().catch(() => undefined);
  }

  private stop(): void {
    cancelAnimationFrame(this.frame);
    this.voice?.pause();
    this.voice = undefined;
    this.playing = false;
  }
}

customElements.define('michi-board-preview', PreviewPart);
