import { html, type TemplateResult } from 'lit';
import WaveSurfer from 'wavesurfer.js';
import type { Desk } from './desk';
import { length, moveEnd, type Cue } from './draft';
import { icon, Part } from './part';
import { exact } from './times';

const CLOSEST = 40;

/** The whole recording on a line: its pictures, its sound, the stretches that are taken, and where the picture stands. */
class LinePart extends Part {
  private zoom = 1;
  private wave?: WaveSurfer;
  private film?: HTMLImageElement;
  private dragging?: 'from' | 'to';

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wave?.destroy();
    this.wave = undefined;
  }

  protected draw(desk: Desk): TemplateResult {
    const range = desk.draft.ranges[desk.range];
    return html`<section class="card line" aria-label=${desk.say('line')}>
      <div class="transport">
        ${this.end(desk, 'from', range.from)} ${this.end(desk, 'to', range.to)}
        <span class="grow"></span>
        ${this.standing(desk)}
        <button type="button" class="btn btn--s" @click=${() => desk.preview([desk.draft.ranges[desk.range]])}>
          ${desk.say('play-range')}
        </button>
      </div>
      <div class="track-scroll">
        <div class="track" style="inline-size:${this.zoom * 100}%">
         <div class="track__inner">
          ${this.ruler(desk)}
          <div class="track__area" @pointerdown=${(event: PointerEvent) => this.seekTo(desk, event)}>
            <canvas class="film" aria-hidden="true"></canvas>
            <div class="wave" role="img" aria-label=${desk.say('wave')}></div>
            ${desk.draft.options.fast.map(
              (each) =>
                html`<div class="fast" style="inset-inline-start:${this.share(desk, each.from)};inline-size:${this.share(desk, length(each))}">
                  ${each.speed}×
                </div>`,
            )}
            ${desk.draft.ranges.map((_, index) => this.stretch(desk, index))}
          </div>
          ${this.captions(desk)}
          <div class="head-line" style="inset-inline-start:${this.share(desk, desk.time)}"></div>
         </div>
        </div>
      </div>
      <label class="line__zoom"
        >${desk.say('zoom')}
        <input
          type="range"
          min="0"
          max="100"
          .value=${String((Math.log(this.zoom) / Math.log(CLOSEST)) * 100)}
          @input=${(event: Event) => this.setZoom(desk, Number((event.target as HTMLInputElement).value) / 100)}
        />
      </label>
    </section>`;
  }

  private share(desk: Desk, seconds: number): string {
    return `${((seconds / desk.seconds) * 100).toFixed(4)}%`;
  }

  private end(desk: Desk, end: 'from' | 'to', at: number): TemplateResult {
    const move = (by: number): void => this.move(desk, end, desk.draft.ranges[desk.range][end] + by, '');
    return html`<span class="time"
        ><span>${desk.say(end)} <kbd class="key">${end === 'from' ? 'I' : 'O'}</kbd></span>
        <michi-time
          .label=${desk.say(end)}
          .value=${at}
          @time=${(event: CustomEvent<number>) => this.move(desk, end, event.detail, '')}
        ></michi-time>
      </span>
      <button type="button" class="btn btn--icon" aria-label=${desk.say(`${end}-back`)} @click=${() => move(-desk.frame)}>
        ${icon('left')}
      </button>
      <button type="button" class="btn btn--icon" aria-label=${desk.say(`${end}-on`)} @click=${() => move(desk.frame)}>
        ${icon('right')}
      </button>`;
  }

  private standing(desk: Desk): TemplateResult {
    const long = desk.total > desk.data.longest;
    return html`<span class="len num ${long ? 'len--long' : ''}" role="status"
      >${long ? '' : icon('check')}${desk.say(long ? 'too-long' : 'long-enough', exact(desk.total), Math.round(desk.data.longest / 60))}</span
    >`;
  }

  private move(desk: Desk, end: 'from' | 'to', at: number, gesture: string): void {
    desk.change(moveEnd(desk.draft, desk.range, end, at, desk.seconds), gesture);
    desk.video.pause();
    desk.seek(desk.draft.ranges[desk.range][end]);
  }

  private ruler(desk: Desk): TemplateResult {
    const wanted = desk.seconds / (6 * this.zoom);
    const step = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800].find((each) => each >= wanted) ?? 3600;
    const marks = Array.from({ length: Math.floor(desk.seconds / step) + 1 }, (_, index) => index * step);
    return html`<div class="ruler num xs soft" aria-hidden="true">
      ${marks.map((at) => html`<span style="inset-inline-start:${this.share(desk, at)}">${exact(at).slice(0, -3)}</span>`)}
    </div>`;
  }

  private stretch(desk: Desk, index: number): TemplateResult {
    const range = desk.draft.ranges[index];
    const on = index === desk.range;
    const style = `inset-inline-start:${this.share(desk, range.from)};inline-size:${this.share(desk, length(range))}`;
    return html`<div class="sel ${on ? 'sel--on' : ''}" style=${style}>
      ${on ? html`${this.handle(desk, 'from')}${this.handle(desk, 'to')}` : html`<b>${index + 1}</b>`}
    </div>`;
  }

  private handle(desk: Desk, end: 'from' | 'to'): TemplateResult {
    const at = desk.draft.ranges[desk.range][end];
    return html`<button
      type="button"
      class=${end}
      role="slider"
      aria-label=${desk.say(end)}
      aria-valuemin="0"
      aria-valuemax=${desk.seconds.toFixed(2)}
      aria-valuenow=${at.toFixed(2)}
      aria-valuetext=${exact(at)}
      @keydown=${(event: KeyboardEvent) => this.key(desk, event, end)}
      @pointerdown=${(event: PointerEvent) => {
        event.stopPropagation();
        event.preventDefault();
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        (event.currentTarget as HTMLElement).focus();
        this.dragging = end;
      }}
      @pointermove=${(event: PointerEvent) => this.dragging && this.move(desk, this.dragging, this.secondAt(desk, event), 'drag-end')}
      @pointerup=${() => this.drop(desk)}
      @pointercancel=${() => this.drop(desk)}
    ></button>`;
  }

  private drop(desk: Desk): void {
    this.dragging = undefined;
    desk.history.settle();
  }

  private key(desk: Desk, event: KeyboardEvent, end: 'from' | 'to'): void {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const by = steps[event.key];
    if (by) {
      event.preventDefault();
      event.stopPropagation();
      const size = event.shiftKey ? 1 : desk.frame;
      this.move(desk, end, desk.draft.ranges[desk.range][end] + by * size, `keys-${end}`);
    }
  }

  private secondAt(desk: Desk, event: PointerEvent): number {
    const area = this.querySelector('.track__area')!.getBoundingClientRect();
    return ((event.clientX - area.left) / area.width) * desk.seconds;
  }

  private seekTo(desk: Desk, event: PointerEvent): void {
    if ((event.target as HTMLElement).closest('button')) {
      return;
    }
    const at = this.secondAt(desk, event);
    const range = desk.draft.ranges.findIndex((each) => each.from <= at && at < each.to);
    if (range >= 0) {
      desk.choose({ range });
    }
    desk.seek(at);
  }

  private captions(desk: Desk): TemplateResult {
    const cues = desk.draft.captions[desk.tongue];
    const on = (cue: Cue): boolean => cue.from <= desk.time && desk.time < cue.to;
    return html`<div class="caps" aria-hidden="true">
      ${cues.map(
        (cue) =>
          html`<span
            class=${on(cue) ? 'on' : ''}
            style="inset-inline-start:${this.share(desk, cue.from)};inline-size:${this.share(desk, cue.to - cue.from)}"
            >${cue.text}</span
          >`,
      )}
    </div>`;
  }

  private setZoom(desk: Desk, share: number): void {
    this.zoom = Math.pow(Math.min(CLOSEST, Math.max(1, desk.seconds / 10)), share);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.paintFilm(desk);
      const scroller = this.querySelector('.track-scroll')!;
      scroller.scrollLeft = (desk.time / desk.seconds) * scroller.scrollWidth - scroller.clientWidth / 2;
    });
  }

  protected firstUpdated(): void {
    const desk = this.desk;
    if (!desk) {
      return;
    }
    this.drawWave(desk);
    if (desk.data.film) {
      this.film = new Image();
      this.film.onload = () => this.paintFilm(desk);
      this.film.src = desk.data.film.src;
    }
    new ResizeObserver(() => this.paintFilm(desk)).observe(this.querySelector('.track')!);
  }

  private drawWave(desk: Desk): void {
    const bytes = Uint8Array.from(atob(desk.data.peaks ?? ''), (sign) => sign.charCodeAt(0));
    if (bytes.length === 0) {
      return;
    }
    const container = this.querySelector<HTMLElement>('.wave')!;
    // The colour as the browser has worked it out: a canvas knows nothing of themes.
    const colour = getComputedStyle(container).color;
    this.wave = WaveSurfer.create({
      container,
      peaks: [Array.from(bytes, (byte) => byte / 255)],
      duration: desk.seconds,
      height: 64,
      barWidth: 3,
      barGap: 2,
      barRadius: 2,
      interact: false,
      cursorWidth: 0,
      hideScrollbar: true,
      fillParent: true,
      normalize: true,
      waveColor: colour,
      progressColor: colour,
    });
  }

  /** As many pictures as fit side by side, each from its own second. */
  private paintFilm(desk: Desk): void {
    const canvas = this.querySelector<HTMLCanvasElement>('canvas.film');
    const { film } = desk.data;
    if (!canvas || !film || !this.film?.complete || canvas.clientWidth === 0) {
      return;
    }
    const height = canvas.clientHeight;
    const width = Math.min(canvas.clientWidth, 16000);
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d')!;
    const tile = (height * film.width) / film.height;
    for (let x = 0; x < width; x += tile) {
      const number = Math.min(film.count - 1, Math.floor(((x + tile / 2) / width) * film.count));
      const left = (number % film.columns) * film.width;
      const top = Math.floor(number / film.columns) * film.height;
      context.drawImage(this.film, left, top, film.width, film.height, x, 0, tile - 1, height);
    }
  }
}

customElements.define('michi-clip-line', LinePart);
