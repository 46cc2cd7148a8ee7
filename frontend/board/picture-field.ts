import { html, nothing, type TemplateResult } from 'lit';
import * as api from './api';
import type { Focus, Scene } from './model';
import { BoardPart, icon } from './part';
import { textPair } from './text-pair';
import type { Work } from './work';

const WHOLE: Focus = { x: 0.5, y: 0.5, zoom: 1 };

/** The picture of a scene: chosen or dropped, described, and what of it is looked at. */
class PictureField extends BoardPart {
  static properties = { busy: { state: true }, problem: { state: true } };

  declare busy: boolean;
  declare problem: string;

  constructor() {
    super();
    this.busy = false;
    this.problem = '';
  }

  protected draw(work: Work): TemplateResult | typeof nothing {
    const { scene } = work;
    if (!scene) {
      return nothing;
    }
    return html`<div class="field" @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()} @drop=${(event: DragEvent) => this.dropped(work, event)}>
      <span class="label">${work.say('picture')}</span>
      <p class="board__tools">
        <label class="btn btn--s" aria-busy=${this.busy ? 'true' : 'false'}>
          ${icon('upload')}${work.say(this.busy ? 'picture-coming' : scene.picture ? 'picture-other' : 'picture-choose')}
          <input class="sr" type="file" accept="image/png,image/jpeg" aria-label=${work.say('picture')} @change=${(event: Event) => this.chosen(work, event)} />
        </label>
        ${scene.picture ? html`<button type="button" class="btn btn--s" @click=${() => work.changeScene({ picture: undefined, motion: undefined, alt: undefined })}>${work.say('picture-remove')}</button>` : nothing}
      </p>
      <p class="error" role="alert">${this.problem}</p>
      ${scene.picture ? html`${textPair(work, { label: 'alt', value: scene.alt ?? { ja: '', en: '' }, change: (alt, gesture) => work.changeScene({ alt }, gesture) })}${this.motion(work, scene)}` : nothing}
    </div>`;
  }

  private motion(work: Work, scene: Scene): TemplateResult {
    const { motion } = scene;
    return html`<fieldset class="field">
      <legend class="sr">${work.say('motion')}</legend>
      <label class="board__check"><input type="checkbox" .checked=${motion !== undefined} @change=${(event: Event) => work.changeScene({ motion: (event.target as HTMLInputElement).checked ? { from: WHOLE, to: { x: 0.5, y: 0.5, zoom: 1.4 } } : undefined })} />${work.say('motion')}</label>
      ${motion
        ? html`<div class="board__motion">${(['from', 'to'] as const).map((end) => this.focusFields(work, motion, end))}</div>`
        : nothing}
    </fieldset>`;
  }

  /** A frame on the picture, moved with the pointer, and the same in three sliders. */
  private focusFields(work: Work, motion: NonNullable<Scene['motion']>, end: 'from' | 'to'): TemplateResult {
    const focus = motion[end];
    const put = (change: Partial<Focus>): void => work.changeScene({ motion: { ...motion, [end]: { ...focus, ...change } } }, `motion-${end}`);
    const size = 1 / focus.zoom;
    const inside = (centre: number): number => Math.max(0, Math.min(1 - size, centre - size / 2)) * 100;
    const at = (event: PointerEvent): void => {
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      if (event.buttons === 1) {
        put({ x: round((event.clientX - box.left) / box.width), y: round((event.clientY - box.top) / box.height) });
      }
    };
    const slider = (key: 'x' | 'y' | 'zoom', min: number, max: number): TemplateResult =>
      html`<label class="xs">${work.say(`motion-${key}`)}<input type="range" min=${min} max=${max} step="0.01" aria-label=${work.say(`motion-${key}-${end}`)} .value=${String(focus[key])} @input=${(event: Event) => put({ [key]: Number((event.target as HTMLInputElement).value) })} @change=${() => work.settle()} /></label>`;
    return html`<div class="focus">
      <span class="label small">${work.say(`motion-${end}`)}</span>
      <span class="focus__picture" @pointerdown=${at} @pointermove=${at} @pointerup=${() => work.settle()}>
        <img src=${work.scene?.picture ?? ''} alt="" draggable="false" />
        <i style="inset-inline-start:${inside(focus.x)}%;inset-block-start:${inside(focus.y)}%;inline-size:${size * 100}%;block-size:${size * 100}%"></i>
      </span>
      ${slider('zoom', 1, 3)} ${slider('x', 0, 1)} ${slider('y', 0, 1)}
    </div>`;
  }

  private chosen(work: Work, event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      void this.send(work, file);
    }
  }

  private dropped(work: Work, event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (file) {
      event.preventDefault();
      void this.send(work, file);
    }
  }

  private async send(work: Work, file: File): Promise<void> {
    const key = work.scene?.key;
    this.busy = true;
    this.problem = '';
    try {
      const { picture } = await api.sendPicture(file);
      const index = work.board.scenes.findIndex((one) => one.key === key);
      if (index >= 0) {
        const before = work.selected;
        work.select(index);
        work.changeScene({ picture, ...(work.scene?.layout === 'statement' && !work.scene.picture ? { layout: 'picture' as const } : {}) });
        work.select(before);
      }
    } catch (failure) {
      this.problem = failure instanceof api.Refused && failure.message ? failure.message : work.say('send-failed');
    } finally {
      this.busy = false;
    }
  }
}

const round = (share: number): number => Math.round(Math.max(0, Math.min(1, share)) * 100) / 100;

customElements.define('michi-board-picture', PictureField);
