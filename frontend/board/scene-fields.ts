import { html, nothing, type TemplateResult } from 'lit';
import './picture-field';
import { LAYOUTS, MOST_BULLETS, secondsOf, TRANSITIONS, warningsOf, type Layout, type Scene, type Text } from './model';
import { BoardPart, icon } from './part';
import { textPair } from './text-pair';
import './voice-field';
import type { Work } from './work';

const empty = (): Text => ({ ja: '', en: '' });

/** Everything one can say about the chosen scene. */
class SceneFields extends BoardPart {
  protected draw(work: Work): TemplateResult | typeof nothing {
    const { scene } = work;
    if (!scene) {
      return html`<div class="empty"><p>${work.say('no-scene')}</p></div>`;
    }
    const warnings = warningsOf(scene);
    return html`<div class="head"><h2>${work.say('scene-number', work.selected + 1)}</h2></div>
      <div class="board__fields">
        ${this.layouts(work, scene)} ${textPair(work, { label: 'title', value: scene.title, change: (title, gesture) => work.changeScene({ title }, gesture) })}
        ${scene.layout === 'bullets' || scene.layout === 'compare'
          ? nothing
          : textPair(work, { label: 'text', value: scene.text, rows: 2, change: (text, gesture) => work.changeScene({ text }, gesture) })}
        ${scene.layout === 'bullets' ? this.bullets(work, scene.bullets, 'bullet', (bullets, gesture) => work.changeScene({ bullets }, gesture)) : nothing}
        ${scene.layout === 'compare' ? this.columns(work, scene) : nothing}
        ${scene.layout === 'compare' ? nothing : html`<michi-board-picture .work=${work}></michi-board-picture>`}
        ${textPair(work, { label: 'narration', value: scene.narration, rows: 4, change: (narration, gesture) => work.changeScene({ narration }, gesture) })}
        <michi-board-voice .work=${work}></michi-board-voice>
        ${this.timing(work, scene)}
        ${textPair(work, { label: 'chapter', value: scene.chapter ?? empty(), change: (chapter, gesture) => work.changeScene({ chapter }, gesture) })}
        ${warnings.length === 0
          ? nothing
          : html`<ul class="board__warnings small" aria-label=${work.say('warnings')}>
              ${warnings.map((one) => html`<li>${icon(one === 'silent' ? 'info' : 'warn')}<span>${work.say(`warn-${one}`)}</span></li>`)}
            </ul>`}
      </div>`;
  }

  private layouts(work: Work, scene: Scene): TemplateResult {
    return html`<div class="field">
      <label for="board-layout">${work.say('layout')}</label>
      <select id="board-layout" @change=${(event: Event) => work.changeScene({ layout: (event.target as HTMLSelectElement).value as Layout })}>
        ${LAYOUTS.map((one) => html`<option value=${one} ?selected=${one === scene.layout}>${work.say(`layout-${one}`)}</option>`)}
      </select>
    </div>`;
  }

  private bullets(work: Work, bullets: Text[], label: string, change: (bullets: Text[], gesture: string) => void): TemplateResult {
    const lines = bullets.length === 0 ? [empty()] : bullets;
    return html`<div class="board__bullets">
      ${lines.map(
        (line, index) => html`<div class="board__bullet">
          ${textPair(work, {
            label,
            title: work.say(label, index + 1),
            value: line,
            change: (value, gesture) => change(lines.with(index, value), `${gesture}-${index}`),
          })}
          <button type="button" class="btn btn--icon" aria-label=${work.say('bullet-remove', index + 1)} title=${work.say('bullet-remove', index + 1)} @click=${() => change(lines.toSpliced(index, 1), '')}>${icon('close')}</button>
        </div>`,
      )}
      <p><button type="button" class="btn btn--s" ?disabled=${lines.length >= MOST_BULLETS} @click=${() => change([...lines, empty()], '')}>${icon('plus')}${work.say('bullet-add')}</button></p>
    </div>`;
  }

  private columns(work: Work, scene: Scene): TemplateResult {
    return html`${scene.columns.map(
      (column, index) => html`<section class="board__column" aria-label=${work.say('column', index + 1)}>
        ${textPair(work, {
          label: 'column',
          title: work.say('column', index + 1),
          value: column.title,
          change: (title, gesture) => work.changeScene({ columns: scene.columns.with(index, { ...column, title }) }, `${gesture}-${index}`),
        })}
        ${this.bullets(work, column.bullets, 'bullet', (bullets, gesture) => work.changeScene({ columns: scene.columns.with(index, { ...column, bullets }) }, gesture && `${gesture}-${index}`))}
      </section>`,
    )}`;
  }

  private timing(work: Work, scene: Scene): TemplateResult {
    const own = scene.seconds !== undefined;
    return html`<div class="board__timing">
      <div class="field">
        <label for="board-transition">${work.say('transition')}</label>
        <select id="board-transition" ?disabled=${work.selected === 0} @change=${(event: Event) => work.changeScene({ transition: (event.target as HTMLSelectElement).value as Scene['transition'] })}>
          ${TRANSITIONS.map((one) => html`<option value=${one} ?selected=${one === scene.transition}>${work.say(`transition-${one}`)}</option>`)}
        </select>
      </div>
      <fieldset class="field">
        <legend class="label">${work.say('length')}</legend>
        <label class="board__check"><input type="checkbox" .checked=${!own} @change=${(event: Event) => work.changeScene({ seconds: (event.target as HTMLInputElement).checked ? undefined : Math.round(secondsOf(scene) * 2) / 2 })} />${work.say('length-auto', secondsOf(scene).toFixed(1))}</label>
        ${own
          ? html`<input type="number" min="1" max="60" step="0.5" aria-label=${work.say('length-seconds')} .value=${String(scene.seconds)} @change=${(event: Event) => work.changeScene({ seconds: Math.max(1, Math.min(60, Number((event.target as HTMLInputElement).value) || 1)) })} />`
          : nothing}
      </fieldset>
    </div>`;
  }
}

customElements.define('michi-board-fields', SceneFields);
