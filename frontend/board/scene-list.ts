import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../player/text';
import { addScenes, duplicate, MOST_SCENES, move, newScene, remove, secondsOf, warningsOf, type Scene } from './model';
import { BoardPart, icon } from './part';
import type { Work } from './work';

const THUMB = 320;

/** The scenes one after the other: chosen, moved by drag or keys, doubled, taken out, added. */
class SceneList extends BoardPart {
  static properties = { dragged: { state: true }, over: { state: true } };

  declare dragged: number;
  declare over: number;

  constructor() {
    super();
    this.dragged = -1;
    this.over = -1;
  }

  protected draw(work: Work): TemplateResult {
    const { scenes } = work.board;
    return html`<div class="head">
        <h2>${work.say('scenes')}<span class="count num">${scenes.length}</span></h2>
      </div>
      <p class="sr" id="board-keys">${work.say('scene-keys')}</p>
      <ol class="scenes" aria-label=${work.say('scenes')}>
        ${repeat(
          scenes,
          (scene) => scene.key,
          (scene, index) => this.row(work, scene, index),
        )}
      </ol>
      <p class="scenes__tools">
        <button type="button" class="btn btn--s" ?disabled=${scenes.length >= MOST_SCENES} @click=${() => this.add(work)}>
          ${icon('plus')}${work.say('scene-add')}
        </button>
      </p>`;
  }

  private row(work: Work, scene: Scene, index: number): TemplateResult {
    const on = index === work.selected;
    const name = this.name(work, scene, index);
    const warned = warningsOf(scene).filter((one) => one !== 'silent').length > 0;
    const picture = work.stills.of(work.board, index, work.tongue, THUMB);
    return html`<li
      class="scene ${on ? 'scene--on' : ''} ${index === this.over && this.dragged >= 0 ? (this.dragged < index ? 'scene--after' : 'scene--before') : ''}"
      draggable="true"
      @dragstart=${(event: DragEvent) => this.drag(event, index)}
      @dragover=${(event: DragEvent) => this.hover(event, index)}
      @dragend=${() => this.drop(work, false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        this.drop(work, true);
      }}
    >
      <button
        type="button"
        class="scene__pick"
        aria-current=${on ? 'true' : nothing}
        aria-describedby="board-keys"
        aria-label=${name}
        data-scene=${index}
        @click=${() => work.select(index)}
        @keydown=${(event: KeyboardEvent) => this.key(work, event, index)}
      >
        <span class="thumb">${picture ? html`<img src=${picture} alt="" draggable="false" />` : nothing}</span>
        <span class="scene__line xs">
          <b class="num">${index + 1}</b><span class="num soft">${clock(secondsOf(scene))}</span>
          ${scene.voice && Object.keys(scene.voice).length > 0 ? html`<span class="soft">${icon('volume')}<span class="sr">${work.say('voice')}</span></span>` : nothing}
          ${warned ? html`<span class="scene__warn">${icon('warn')}<span class="sr">${work.say('scene-warned')}</span></span>` : nothing}
        </span>
      </button>
      ${on
        ? html`<span class="scene__tools">
            ${this.tool(work, 'left', 'scene-up', index === 0, () => this.move(work, index, index - 1), 'scene__up')}
            ${this.tool(work, 'right', 'scene-down', index === work.board.scenes.length - 1, () => this.move(work, index, index + 1), 'scene__up')}
            ${this.tool(work, 'copy', 'scene-copy', work.board.scenes.length >= MOST_SCENES, () => this.copy(work, index))}
            ${this.tool(work, 'close', 'scene-remove', false, () => this.takeOut(work, index))}
          </span>`
        : nothing}
    </li>`;
  }

  private tool(work: Work, image: string, key: string, disabled: boolean, act: () => void, look = ''): TemplateResult {
    return html`<button type="button" class="btn btn--icon ${look}" aria-label=${work.say(key, work.selected + 1)} title=${work.say(key, work.selected + 1)} ?disabled=${disabled} @click=${act}>
      ${icon(image)}
    </button>`;
  }

  private name(work: Work, scene: Scene, index: number): string {
    const title = scene.title[work.tongue] || scene.title.ja || scene.title.en || scene.alt?.[work.tongue] || work.say(`layout-${scene.layout}`);
    return work.say('scene-name', index + 1, title);
  }

  private key(work: Work, event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (event.altKey) {
        this.move(work, index, index + step);
      } else {
        work.select(index + step);
        void this.focusScene(work);
      }
    } else if (event.key === 'Delete') {
      event.preventDefault();
      this.takeOut(work, index);
      void this.focusScene(work);
    }
  }

  private async focusScene(work: Work): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-scene="${work.selected}"]`)?.focus();
  }

  private move(work: Work, from: number, to: number): void {
    const next = move(work.board, from, to);
    if (next !== work.board) {
      const place = Math.max(0, Math.min(next.scenes.length - 1, to));
      work.change(next, '', place);
      work.tellOf(work.say('scene-moved', from + 1, place + 1));
      void this.focusScene(work);
    }
  }

  private add(work: Work): void {
    const at = work.board.scenes.length === 0 ? 0 : work.selected + 1;
    work.change(addScenes(work.board, at, [newScene()]), '', at);
  }

  private copy(work: Work, index: number): void {
    work.change(duplicate(work.board, index), '', index + 1);
    void this.focusScene(work);
  }

  private takeOut(work: Work, index: number): void {
    work.change(remove(work.board, index), '', Math.min(index, work.board.scenes.length - 2));
    work.tellOf(work.say('scene-removed', index + 1));
  }

  private drag(event: DragEvent, index: number): void {
    this.dragged = index;
    event.dataTransfer?.setData('text/plain', String(index));
  }

  private hover(event: DragEvent, index: number): void {
    if (this.dragged >= 0) {
      event.preventDefault();
      this.over = index;
    }
  }

  private drop(work: Work, done: boolean): void {
    if (done && this.dragged >= 0 && this.over >= 0) {
      this.move(work, this.dragged, this.over);
    }
    this.dragged = -1;
    this.over = -1;
  }
}

customElements.define('michi-board-scenes', SceneList);
