import { html, LitElement, nothing, type TemplateResult } from 'lit';
import './studio/boxes-part';
import './studio/captions-part';
import { Desk, type DeskData, type Labels } from './studio/desk';
import './studio/chapters-part';
import { chaptersOfClip, cuesOfClip, type Draft, type Range } from './studio/draft';
import './studio/fast-part';
import './studio/finish-part';
import './studio/line-part';
import { speedUp } from './studio/options';
import { icon } from './studio/part';
import './studio/ranges-part';
import { addSaid, keepSaid, leaveOut } from './studio/said';
import './studio/screen-part';
import { TimeField } from './studio/time-field';

const LONG_STEP = 5;
const IDLE_SPEED = 4;

/**
 * Where a clip is cut from a recording. Gets `data` and `labels` as JSON; says `michi-draft` with the draft a moment after each
 * change, and `michi-make` with what the clip is to be. Works with the mouse, by touch and by keys alone.
 */
class ClipDesk extends LitElement {
  static properties = { data: { type: String }, labels: { type: String }, problem: { state: true } };

  declare data: string;
  declare labels: string;
  declare problem: string;

  private desk?: Desk;

  constructor() {
    super();
    this.problem = '';
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
    window.addEventListener('pagehide', this.leave);
  }

  disconnectedCallback(): void {
    this.leave();
    this.desk?.video.pause();
    window.removeEventListener('keydown', this.key);
    window.removeEventListener('pagehide', this.leave);
    super.disconnectedCallback();
  }

  protected willUpdate(): void {
    if (!this.desk && this.data && this.labels) {
      const labels = JSON.parse(this.labels) as Labels;
      TimeField.hint = labels['time-hint'];
      this.desk = this.open(JSON.parse(this.data) as DeskData, labels);
    }
  }

  /** Called by the page's main button. */
  make(): void {
    const desk = this.desk;
    if (!desk) {
      return;
    }
    desk.flush();
    const { title, ranges, hidden, captions, chapters, options } = desk.draft;
    const wish = {
      title,
      ranges: ranges.map((range) => [range.from, range.to]),
      hide: hidden.map((each) => ({ ...each.box, from: each.from, to: each.to, style: each.style, moves: each.moves.map((move) => ({ at: move.at, ...move.box })) })),
      captions: { ja: cuesOfClip(captions.ja, desk.clip), en: cuesOfClip(captions.en, desk.clip) },
      chapters: chaptersOfClip(chapters, desk.clip),
      options,
    };
    this.dispatchEvent(new CustomEvent('michi-make', { detail: wish }));
  }

  /** Takes up a suggestion: as the only stretch, or after the others. */
  take(from: number, to: number): void {
    const desk = this.desk;
    if (desk) {
      desk.change({ ...desk.draft, ranges: desk.draft.ranges.with(desk.range, { from, to }) });
      desk.seek(from);
    }
  }

  /** Shows a stretch faster in which nothing happens. */
  speed(from: number, to: number): void {
    const desk = this.desk;
    if (desk) {
      desk.change({ ...desk.draft, options: speedUp(desk.draft.options, { from, to }, IDLE_SPEED) });
      desk.seek(from);
    }
  }

  /** Adds a stretch in which something is said. */
  add(from: number, to: number): void {
    const desk = this.desk;
    if (desk) {
      desk.change(addSaid(desk.draft, { from, to }, desk.seconds));
      desk.choose({ range: desk.draft.ranges.findIndex((range) => range.from <= from && range.to >= to) });
      desk.seek(from);
    }
  }

  /** Of the chosen stretches keeps what is said. */
  keep(said: Range[]): void {
    this.desk?.change(keepSaid(this.desk.draft, said));
  }

  /** Takes a stretch out of the clip. */
  drop(from: number, to: number): void {
    this.desk?.change(leaveOut(this.desk.draft, { from, to }));
  }

  /** What was heard, as JSON; nothing if it did not work. */
  heard(language: 'ja' | 'en', cues: string): void {
    this.desk?.heard(language, cues ? (JSON.parse(cues) as { start: number; end: number; text: string }[]) : undefined);
  }

  private open(data: DeskData, labels: Labels): Desk {
    const video = document.createElement('video');
    video.src = data.video;
    video.playsInline = true;
    video.preload = 'auto';
    video.setAttribute('aria-label', labels['video'] ?? '');
    const desk = new Desk(data, labels, video);
    desk.addEventListener('save', () => this.tell(desk.draft));
    desk.addEventListener('changed', () => this.requestUpdate());
    desk.addEventListener('listen', (event) =>
      this.dispatchEvent(new CustomEvent('michi-listen', { detail: (event as CustomEvent<unknown>).detail })),
    );
    desk.addEventListener('told', (event) => {
      this.querySelector('michi-clip-captions [role=status]')!.textContent = (event as CustomEvent<string>).detail;
    });
    desk.addEventListener('refused', (event) => {
      this.problem = (event as CustomEvent<string>).detail;
    });
    return desk;
  }

  private tell(draft: Draft): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent('michi-draft', { detail: draft }));
  }

  private readonly leave = (): void => this.desk?.flush();

  private readonly key = (event: KeyboardEvent): void => {
    const desk = this.desk;
    const target = event.target as HTMLElement;
    if (!desk || event.defaultPrevented || event.altKey || document.querySelector('dialog[open], vaadin-dialog[opened]')) {
      return;
    }
    const typing = target.closest('input:not([type=range]), textarea, select, [contenteditable]');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing) {
      event.preventDefault();
      event.shiftKey ? desk.redo() : desk.undo();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || (event.key === ' ' && target.closest('button, a, summary'))) {
      return;
    }
    const action = this.action(desk, event);
    if (action) {
      event.preventDefault();
      action();
    }
  };

  private action(desk: Desk, event: KeyboardEvent): (() => void) | undefined {
    const ends = (end: 'from' | 'to') => () => this.setEnd(desk, end);
    const actions: Record<string, () => void> = {
      ' ': () => desk.toggle(),
      k: () => desk.toggle(),
      j: () => desk.seek(desk.time - LONG_STEP),
      l: () => desk.seek(desk.time + LONG_STEP),
      i: ends('from'),
      o: ends('to'),
      s: () => this.querySelector<HTMLButtonElement>('[data-split]')?.click(),
      arrowleft: () => (event.shiftKey ? desk.seek(desk.time - 1) : desk.step(-1)),
      arrowright: () => (event.shiftKey ? desk.seek(desk.time + 1) : desk.step(1)),
    };
    return actions[event.key.toLowerCase()];
  }

  /** The end goes to where the picture stands; an end beyond the other one takes the stretch along. */
  private setEnd(desk: Desk, end: 'from' | 'to'): void {
    const range = desk.draft.ranges[desk.range];
    const at = desk.time;
    const kept = range.to - range.from;
    const next =
      end === 'from'
        ? { from: at, to: at < range.to - 0.2 ? range.to : Math.min(desk.seconds, at + kept) }
        : { from: at > range.from + 0.2 ? range.from : Math.max(0, at - kept), to: at };
    if (next.to - next.from >= 0.2) {
      desk.change({ ...desk.draft, ranges: desk.draft.ranges.with(desk.range, next) });
    }
  }

  protected render(): TemplateResult | typeof nothing {
    const desk = this.desk;
    if (!desk) {
      return nothing;
    }
    return html`${this.titles(desk)}
      <michi-clip-screen .desk=${desk}></michi-clip-screen>
      <michi-clip-line .desk=${desk}></michi-clip-line>
      <section><michi-clip-ranges .desk=${desk}></michi-clip-ranges></section>
      <section><michi-clip-fast .desk=${desk}></michi-clip-fast></section>
      <section><michi-clip-boxes .desk=${desk}></michi-clip-boxes></section>
      <section><michi-clip-captions .desk=${desk}></michi-clip-captions></section>
      <section><michi-clip-chapters .desk=${desk}></michi-clip-chapters></section>
      <section><michi-clip-finish .desk=${desk}></michi-clip-finish></section>
      <p class="desk__problem" role="alert">${this.problem}</p>`;
  }

  private titles(desk: Desk): TemplateResult {
    const field = (tongue: 'ja' | 'en'): TemplateResult =>
      html`<label class="field"
        ><span class="label">${desk.say(`title-${tongue}`)}</span
        ><input
          class="input"
          lang=${tongue}
          maxlength="120"
          .value=${desk.draft.title[tongue]}
          @input=${(event: Event) =>
            desk.change(
              { ...desk.draft, title: { ...desk.draft.title, [tongue]: (event.target as HTMLInputElement).value } },
              `title-${tongue}`,
            )}
      /></label>`;
    return html`<div class="desk__titles">
      ${field('ja')} ${field('en')}
      <span class="ranges__tools">
        <button type="button" class="btn btn--icon" ?disabled=${!desk.history.canUndo} aria-label=${desk.say('undo')} title=${desk.say('undo')} @click=${() => desk.undo()}>
          ${icon('undo')}
        </button>
        <button type="button" class="btn btn--icon" ?disabled=${!desk.history.canRedo} aria-label=${desk.say('redo')} title=${desk.say('redo')} @click=${() => desk.redo()}>
          <span class="mirrored">${icon('undo')}</span>
        </button>
      </span>
    </div>`;
  }
}

customElements.define('michi-clip-desk', ClipDesk);
