import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import { boxAt, insideOf, place, type Box, type Hidden } from './draft';
import { windowOf } from './options';
import { icon, Part } from './part';
import { exact } from './times';

/** The number of the window among the boxes. */
const WINDOW = -2;

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
};

const NEW_BOX: Box = { x: 0.4, y: 0.4, w: 0.2, h: 0.15 };

/** The picture with the boxes that hide something, and what plays it. */
class ScreenPart extends Part {
  private drag?: { start: PointerEvent; box: Box; corner: boolean; index: number };

  protected draw(desk: Desk): TemplateResult {
    return html`<figure class="player">
      <div class="player__screen">
        ${desk.video} ${this.window(desk)} ${desk.draft.hidden.map((hidden, index) => this.mask(desk, hidden, index))}
        ${this.caption(desk)}
      </div>
      <div class="player__bar">
        <button type="button" aria-label=${desk.say('step-back')} @click=${() => desk.step(-1)}>${icon('stepback')}</button>
        <button type="button" aria-label=${desk.say(desk.playing ? 'pause' : 'play')} @click=${() => desk.toggle()}>
          ${icon(desk.playing ? 'pause' : 'play')}
        </button>
        <button type="button" aria-label=${desk.say('step-on')} @click=${() => desk.step(1)}>${icon('stepfwd')}</button>
        <span class="num player__now">${exact(desk.time)}</span>
        <span class="grow wide">${desk.say('keys')}</span>
        <button type="button" @click=${() => this.addBox(desk)}>${icon('hide')}<span>${desk.say('hide-add')}</span></button>
      </div>
    </figure>`;
  }

  /** What is outside of the window goes dark. */
  private window(desk: Desk): TemplateResult | string {
    const box = desk.draft.options.crop;
    if (!box) {
      return '';
    }
    const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
    return html`<div
      class="window"
      role="group"
      tabindex="0"
      aria-label=${desk.say('crop')}
      aria-describedby="mask-help"
      style="left:${percent(box.x)};top:${percent(box.y)};width:${percent(box.w)};height:${percent(box.h)}"
      @keydown=${(event: KeyboardEvent) => this.keyWindow(desk, event, box)}
      @pointerdown=${(event: PointerEvent) => this.grab(desk, event, WINDOW, box, false)}
      @pointermove=${(event: PointerEvent) => this.pull(desk, event)}
      @pointerup=${() => this.release(desk)}
      @pointercancel=${() => this.release(desk)}
    >
      <i
        @pointerdown=${(event: PointerEvent) => {
          event.stopPropagation();
          this.grab(desk, event, WINDOW, box, true);
        }}
      ></i>
    </div>`;
  }

  private keyWindow(desk: Desk, event: KeyboardEvent, box: Box): void {
    const by = STEPS[event.key];
    if (by) {
      const next = event.shiftKey ? { ...box, w: box.w + by[0], h: box.h + by[1] } : { ...box, x: box.x + by[0], y: box.y + by[1] };
      this.put(desk, WINDOW, next, 'keys-window');
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      desk.change({ ...desk.draft, options: { ...desk.draft.options, crop: null } });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private caption(desk: Desk): TemplateResult | string {
    const cue = desk.draft.captions[desk.tongue].find((each) => each.from <= desk.time && desk.time < each.to);
    return cue ? html`<p class="player__caption" lang=${desk.tongue}><span>${cue.text}</span></p>` : '';
  }

  private mask(desk: Desk, hidden: Hidden, index: number): TemplateResult | string {
    if (desk.time < hidden.from || desk.time > hidden.to) {
      return '';
    }
    const box = boxAt(hidden, desk.time);
    const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
    return html`<div
      class="mask mask--${hidden.style} ${index === desk.box ? 'mask--on' : ''}"
      role="group"
      tabindex="0"
      aria-label=${desk.say('hide-box', index + 1)}
      aria-describedby="mask-help"
      style="left:${percent(box.x)};top:${percent(box.y)};width:${percent(box.w)};height:${percent(box.h)}"
      @focus=${() => desk.choose({ box: index })}
      @keydown=${(event: KeyboardEvent) => this.key(desk, event, index)}
      @pointerdown=${(event: PointerEvent) => this.grab(desk, event, index, box, false)}
      @pointermove=${(event: PointerEvent) => this.pull(desk, event)}
      @pointerup=${() => this.release(desk)}
      @pointercancel=${() => this.release(desk)}
    >
      <span>${icon('hide')}${desk.say('hide-box', index + 1)}</span>
      <i
        @pointerdown=${(event: PointerEvent) => {
          event.stopPropagation();
          this.grab(desk, event, index, box, true);
        }}
      ></i>
    </div>`;
  }

  private addBox(desk: Desk): void {
    desk.video.pause();
    const from = Math.min(...desk.draft.ranges.map((range) => range.from));
    const to = Math.max(...desk.draft.ranges.map((range) => range.to));
    const within = desk.time >= from && desk.time < to;
    if (!within) {
      desk.seek(from);
    }
    desk.change({ ...desk.draft, hidden: [...desk.draft.hidden, { box: NEW_BOX, from, to, style: 'blur', moves: [] }] });
    desk.choose({ box: desk.draft.hidden.length - 1 });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.mask--on')?.focus());
  }

  private grab(desk: Desk, event: PointerEvent, index: number, box: Box, corner: boolean): void {
    event.preventDefault();
    (event.currentTarget as HTMLElement).closest<HTMLElement>('.mask, .window')!.setPointerCapture(event.pointerId);
    desk.video.pause();
    if (index !== WINDOW) {
      desk.choose({ box: index });
    }
    this.drag = { start: event, box, corner, index };
  }

  private pull(desk: Desk, event: PointerEvent): void {
    if (!this.drag) {
      return;
    }
    const { start, box, corner, index } = this.drag;
    const screen = this.querySelector('.player__screen')!.getBoundingClientRect();
    const dx = (event.clientX - start.clientX) / screen.width;
    const dy = (event.clientY - start.clientY) / screen.height;
    const next = corner ? { ...box, w: Math.min(1 - box.x, box.w + dx), h: Math.min(1 - box.y, box.h + dy) } : { ...box, x: box.x + dx, y: box.y + dy };
    this.put(desk, index, insideOf(next), 'drag-box');
  }

  private release(desk: Desk): void {
    this.drag = undefined;
    desk.history.settle();
  }

  private put(desk: Desk, index: number, box: Box, gesture: string): void {
    if (index === WINDOW) {
      const crop = windowOf(box, desk.data.width, desk.data.height);
      desk.change({ ...desk.draft, options: { ...desk.draft.options, crop } }, gesture);
      return;
    }
    const hidden = desk.draft.hidden;
    desk.change({ ...desk.draft, hidden: hidden.with(index, place(hidden[index], desk.time, box)) }, gesture);
  }

  /** Arrows move, with Shift they change the size; Delete takes the box away. */
  private key(desk: Desk, event: KeyboardEvent, index: number): void {
    const hidden = desk.draft.hidden;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      desk.change({ ...desk.draft, hidden: hidden.toSpliced(index, 1) });
    } else if (STEPS[event.key]) {
      const [dx, dy] = STEPS[event.key];
      const box = boxAt(hidden[index], desk.time);
      const next = event.shiftKey ? { ...box, w: box.w + dx, h: box.h + dy } : { ...box, x: box.x + dx, y: box.y + dy };
      this.put(desk, index, insideOf(next), `keys-${index}`);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

customElements.define('michi-clip-screen', ScreenPart);
