import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Manuscript } from './manuscript';
import { gapsOf, type Unit } from './model';
import { Dragging, focusSoon, icon, menuEntry, moveKeys } from './pieces';

const dragging = new Dragging('unit');

/** The units in order, what the module says of itself, and what is missing before it can be published. */
export function outline(desk: Manuscript, root: HTMLElement): TemplateResult {
  const { units } = desk.doc;
  return html`<nav class="pane outline" aria-label=${desk.say('outline')}>
    <ul class="outline__module">
      <li>${entry(desk, '', html`${icon('settings')}<span>${desk.say('fields')}</span>`, desk.lacks.some((lack) => lack.unit === ''))}</li>
    </ul>
    <h2>${desk.say('units')}</h2>
    <ol>
      ${repeat(
        units,
        (unit) => unit.id,
        (unit, at) => item(desk, root, unit, at),
      )}
    </ol>
    ${desk.open
      ? html`<p><button type="button" class="btn btn--text btn--s" @click=${() => {
          desk.addUnit();
          focusSoon(root, '.unit-title textarea');
        }}>${icon('plus')}${desk.say('unit-add')}</button></p>`
      : nothing}
    ${readiness(desk, root)}
  </nav>`;
}

function entry(desk: Manuscript, unit: string, content: TemplateResult, warned: boolean): TemplateResult {
  return html`<button
    type="button"
    class="outline__entry"
    aria-current=${desk.unit === unit ? 'page' : nothing}
    @click=${() => desk.choose({ unit, block: '', pane: 'text' })}
  >
    ${content}${warned ? html`<span class="warnmark">${icon('warn')}<span class="sr">${desk.say('has-gaps')}</span></span>` : nothing}
  </button>`;
}

function item(desk: Manuscript, root: HTMLElement, unit: Unit, at: number): TemplateResult {
  const title = unit.title[desk.data.language] || unit.title.ja || unit.title.en || desk.say('unit-untitled');
  const warned = (desk.twofold && gapsOf(unit, 'ja') + gapsOf(unit, 'en') > 0) || desk.lacks.some((lack) => lack.unit === unit.id);
  const move = (to: number): void => {
    desk.moveUnit(at, to);
    focusSoon(root, `[data-unit="${unit.id}"] .drag`);
  };
  return html`<li
    data-item
    data-unit=${unit.id}
    @dragover=${(event: DragEvent) => dragging.over(event)}
    @dragleave=${(event: DragEvent) => dragging.leave(event)}
    @drop=${(event: DragEvent) => dragging.drop(event, at, (from, to) => desk.moveUnit(from, to))}
  >
    ${entry(desk, unit.id, html`<span class="n num">${at + 1}</span><span>${title}</span>`, warned)}
    ${desk.open
      ? html`<button
          type="button"
          class="drag"
          draggable="true"
          aria-label=${desk.say('move-unit', title)}
          title=${desk.say('move-help')}
          @dragstart=${(event: DragEvent) => dragging.start(event, at)}
          @dragend=${() => dragging.end()}
          @keydown=${moveKeys((step) => move(at + step))}
        >
          ${icon('drag')}
        </button>${more(desk, unit, at, title, move)}`
      : nothing}
  </li>`;
}

function more(desk: Manuscript, unit: Unit, at: number, title: string, move: (to: number) => void): TemplateResult {
  const id = `more-${unit.id}`;
  return html`<span class="more">
    <button type="button" class="drag" popovertarget=${id} data-more aria-label=${desk.say('more', title)}>${icon('more')}</button>
    <div id=${id} popover class="menu">
      ${menuEntry(desk.say('up'), () => move(at - 1), at === 0)} ${menuEntry(desk.say('down'), () => move(at + 1), at === desk.doc.units.length - 1)}
      ${menuEntry(desk.say('unit-elsewhere'), () => {
        desk.flush();
        desk.dispatchEvent(new CustomEvent('move-unit', { detail: unit.id }));
      })}
      ${menuEntry(desk.say('unit-remove'), () => {
        desk.removeUnit(unit.id);
        desk.dispatchEvent(new CustomEvent('removed', { detail: 'unit' }));
      })}
    </div>
  </span>`;
}

function readiness(desk: Manuscript, root: HTMLElement): TemplateResult {
  const { lacks } = desk;
  return html`<section class="ready" aria-live="polite">
    <h2>${lacks.length === 0 ? desk.say('ready') : desk.say('ready-in', lacks.length)}</h2>
    <ul>
      ${lacks.slice(0, 12).map(
        (lack) =>
          html`<li class="open">${icon('warn')}<button type="button" class="link" @click=${() => show(desk, root, lack)}>${lack.line}</button></li>`,
      )}
      ${lacks.length === 0 ? html`<li>${icon('check')}<span>${desk.say('ready-all')}</span></li>` : nothing}
    </ul>
  </section>`;
}

/** Goes to the place of what is missing. */
export function show(desk: Manuscript, root: HTMLElement, lack: { unit: string; block: string; field: string }): void {
  desk.choose({ unit: lack.unit, block: lack.block, pane: 'text' });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place =
        (lack.block && root.querySelector<HTMLElement>(`[data-block="${CSS.escape(lack.block)}"]`)) ||
        (lack.field && root.querySelector<HTMLElement>(`#f-${CSS.escape(lack.field)}`)) ||
        root.querySelector<HTMLElement>('.blocks');
      place?.scrollIntoView({ block: 'center' });
      (place?.matches('input, select, textarea') ? place : place?.querySelector<HTMLElement>('input, textarea, select, [contenteditable=true], button:not(.drag)'))?.focus({ preventScroll: true });
    }),
  );
}
