import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { body } from './block-body';
import { check } from './check-part';
import { FORMATS } from './formats';
import type { Manuscript } from './manuscript';
import type { MarkdownField } from './markdown-field';
import { type Block, gaps, type Kind, KINDS, missing, newBlock, newQuestion, type Unit } from './model';
import { Dragging, focusSoon, icon, menuEntry, moveKeys, nameOf, shown, typedIn } from './pieces';
import type { TableAct } from './table';

const MOST_MINUTES = 30;

const dragging = new Dragging('block');
const ICONS: Record<Kind, string> = { text: 'text', clip: 'film', check: 'question', callout: 'callout', image: 'image', steps: 'number', download: 'doc' };
const GLYPHS: Record<string, TemplateResult | string> = { bold: html`<b>B</b>`, italic: html`<i>I</i>`, heading: 'H', mark: html`<mark>a</mark>` };
const TABLE_ACTS: TableAct[] = ['row-add', 'row-remove', 'row-up', 'row-down', 'column-add', 'column-remove', 'column-left', 'column-right'];

/** What the blocks of a screen need beside the manuscript. */
export interface Hands {
  root: HTMLElement;
  /** The text field that has, or last had, the caret. */
  field?: MarkdownField;
  inTable: boolean;
  upload: (files: File[], unit: string, at: number, into?: Block) => void;
  pickClip: (block: Block) => void;
  tryCheck: (unit: Unit) => void;
  redraw: () => void;
}

export function blocks(desk: Manuscript, hands: Hands, unit: Unit): TemplateResult {
  return html`${title(desk, unit)}
    ${repeat(
      unit.blocks,
      (block) => block.id,
      (block, at) => html`${one(desk, hands, unit, block, at)}`,
    )}
    ${unit.questions.length > 0 && !unit.blocks.some((block) => block.kind === 'check') ? checkAtTheEnd(desk, hands, unit) : nothing}
    ${desk.open ? add(desk, hands, unit) : nothing}`;
}

/** A check that no block places stands at the end, as it does for learners. */
function checkAtTheEnd(desk: Manuscript, hands: Hands, unit: Unit): TemplateResult {
  return html`<article class="block" data-block="check" aria-label=${desk.say('kind-check')}>
    <div class="block__bar">${icon(ICONS.check)}<b>${desk.say('kind-check')}</b></div>
    ${check(desk, hands, unit)}
  </article>`;
}

function title(desk: Manuscript, unit: Unit): TemplateResult {
  return html`<div class="unit-title">
    ${shown(desk).map(
      (tongue) =>
        html`<textarea
          rows="1"
          lang=${tongue}
          maxlength="120"
          aria-label=${desk.say('unit-title', nameOf(tongue))}
          placeholder=${desk.twofold && missing(unit.title, tongue) ? desk.say('unit-title-missing', nameOf(tongue)) : desk.say('unit-title', nameOf(tongue))}
          class=${desk.twofold && missing(unit.title, tongue) ? 'lacking' : ''}
          ?readonly=${!desk.open}
          .value=${unit.title[tongue]}
          @input=${(event: Event) => desk.changeUnit(unit.id, (each) => ({ ...each, title: { ...each.title, [tongue]: typedIn(event).replace(/\s*\n\s*/g, ' ') } }), `${unit.id}:title:${tongue}`)}
        ></textarea>`,
    )}
    <p class="unit-title__meta xs">
      <label
        >${desk.say('minutes')}
        <input
          class="input input--short num"
          type="number"
          min="1"
          max=${MOST_MINUTES}
          placeholder=${desk.estimated(unit)}
          ?readonly=${!desk.open}
          aria-invalid=${unit.minutes > MOST_MINUTES ? 'true' : 'false'}
          .value=${unit.minutes === 0 ? '' : String(unit.minutes)}
          @change=${(event: Event) => {
            const minutes = Math.round(Number(typedIn(event)));
            desk.changeUnit(unit.id, (each) => ({ ...each, minutes: minutes >= 1 ? Math.min(999, minutes) : 0 }));
          }}
      /></label>
      ${unit.minutes > MOST_MINUTES ? html`<span class="error">${desk.say('minutes-most')}</span>` : nothing}
      <span class="soft">${unit.minutes === 0 ? desk.say('minutes-estimated', desk.estimated(unit)) : desk.say('minutes-set', desk.estimated(unit))}</span>
      ${desk.open
        ? html`<button type="button" class="btn btn--text btn--s" @click=${() => {
            desk.removeUnit(unit.id);
            desk.dispatchEvent(new CustomEvent('removed', { detail: 'unit' }));
          }}>${desk.say('unit-remove')}</button>`
        : nothing}
    </p>
  </div>`;
}

function one(desk: Manuscript, hands: Hands, unit: Unit, block: Block, at: number): TemplateResult {
  const chosen = desk.block === block.id;
  const lacks = desk.lacks.filter((lack) => lack.unit === unit.id && lack.block === block.id);
  return html`<article
    class="block ${chosen ? 'on' : ''}"
    data-item
    data-block=${block.id}
    aria-label=${desk.say(`kind-${block.kind}`)}
    @focusin=${() => chosen || desk.choose({ block: block.id })}
    @dragover=${(event: DragEvent) => dragging.over(event)}
    @dragleave=${(event: DragEvent) => dragging.leave(event)}
    @drop=${(event: DragEvent) => dragging.drop(event, at, (from, to) => desk.moveBlock(unit.id, from, to))}
    @michi-files=${(event: CustomEvent<File[]>) => hands.upload(event.detail, unit.id, at + 1)}
    @michi-caret=${(event: CustomEvent<boolean>) => {
      hands.inTable = event.detail;
      hands.redraw();
    }}
  >
    ${bar(desk, hands, unit, block, at, chosen)}
    ${block.kind === 'check' ? check(desk, hands, unit) : body(desk, hands, unit, block)}
    ${lacks.map((lack) => html`<p class="block__lack xs">${icon('warn')}${lack.text}</p>`)}
  </article>`;
}

function bar(desk: Manuscript, hands: Hands, unit: Unit, block: Block, at: number, chosen: boolean): TemplateResult {
  const behind = desk.behind(unit.id, block.id);
  const move = (step: 1 | -1): void => {
    desk.moveBlock(unit.id, at, at + step);
    focusSoon(hands.root, `[data-block="${block.id}"] .drag`);
  };
  const name = desk.say(`kind-${block.kind}`);
  return html`<div class="block__bar">
    ${desk.open
      ? html`<button
          type="button"
          class="drag"
          draggable="true"
          aria-label=${desk.say('move-block', name)}
          title=${desk.say('move-help')}
          @dragstart=${(event: DragEvent) => dragging.start(event, at)}
          @dragend=${() => dragging.end()}
          @keydown=${moveKeys(move)}
        >
          ${icon('drag')}
        </button>`
      : nothing}
    ${icon(ICONS[block.kind])}<b>${name}</b>
    ${(desk.twofold ? gaps(block) : []).map((tongue) => html`<span class="chip chip--soon">${desk.say('lacks', nameOf(tongue))}</span>`)}
    ${behind ? html`<span class="chip">${desk.say('older', nameOf(behind))}</span>` : nothing}
    <span class="grow"></span>
    ${chosen && desk.open && ['text', 'callout', 'steps'].includes(block.kind) ? toolbar(desk, hands) : nothing}
    ${desk.open ? more(desk, hands, unit, block, at, name) : nothing}
  </div>`;
}

/** The tools act on the field with the caret; pressing one does not take the caret away. */
function toolbar(desk: Manuscript, hands: Hands): TemplateResult {
  const stay = (event: Event): void => event.preventDefault();
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    if (step) {
      event.preventDefault();
      buttons.at((buttons.indexOf(event.target as HTMLButtonElement) + step) % buttons.length)?.focus();
    }
  };
  return html`<span class="format" role="toolbar" aria-label=${desk.say('format')} @mousedown=${stay} @keydown=${walk}>
    ${FORMATS.map(
      (kind, i) =>
        html`<button type="button" tabindex=${i === 0 ? 0 : -1} data-format=${kind} aria-label=${desk.say(`format-${kind}`)} title=${desk.say(`format-${kind}`)} @click=${() => hands.field?.format(kind)}>
          ${GLYPHS[kind] ?? icon(kind === 'numbered' ? 'number' : kind)}
        </button>`,
    )}
    ${hands.inTable
      ? html`<span class="format__table" role="group" aria-label=${desk.say('table')}
          >${TABLE_ACTS.map(
            (what) =>
              html`<button type="button" tabindex="-1" data-table=${what} aria-label=${desk.say(`table-${what}`)} title=${desk.say(`table-${what}`)} @click=${() => hands.field?.table(what)}>${desk.say(`table-${what}-short`)}</button>`,
          )}</span
        >`
      : nothing}
  </span>`;
}

function more(desk: Manuscript, hands: Hands, unit: Unit, block: Block, at: number, name: string): TemplateResult {
  const id = `more-${block.id}`;
  return html`<span class="more">
    <button type="button" class="btn btn--icon" popovertarget=${id} aria-label=${desk.say('more', name)}>${icon('more')}</button>
    <div id=${id} popover class="menu">
      ${menuEntry(desk.say('up'), () => desk.moveBlock(unit.id, at, at - 1), at === 0)}
      ${menuEntry(desk.say('down'), () => desk.moveBlock(unit.id, at, at + 1), at === unit.blocks.length - 1)}
      ${KINDS.filter((kind) => kind !== 'check' || !unit.blocks.some((each) => each.kind === 'check')).map((kind) =>
        menuEntry(desk.say('add-after', desk.say(`kind-${kind}`)), () => insert(desk, hands, unit, kind, at + 1)),
      )}
      ${menuEntry(desk.say('remove'), () => {
        desk.removeBlock(unit.id, block.id);
        desk.dispatchEvent(new CustomEvent('removed', { detail: block.kind }));
      })}
    </div>
  </span>`;
}

function insert(desk: Manuscript, hands: Hands, unit: Unit, kind: Kind, at: number): void {
  const block = newBlock(kind);
  if (kind === 'check') {
    desk.changeUnit(unit.id, (each) => ({
      ...each,
      blocks: each.blocks.toSpliced(at, 0, block),
      questions: each.questions.length > 0 ? each.questions : [newQuestion('single')],
    }));
    desk.choose({ block: block.id });
  } else {
    desk.addBlock(unit.id, block, at);
  }
  if (kind === 'clip') {
    hands.pickClip(block);
  }
  focusSoon(hands.root, `[data-block="${block.id}"] :is(input, .cm-content, textarea)`);
}

function add(desk: Manuscript, hands: Hands, unit: Unit): TemplateResult {
  const asked = unit.questions.length > 0 || unit.blocks.some((block) => block.kind === 'check');
  const free = KINDS.filter((kind) => kind !== 'check' || !asked);
  return html`<div
    class="add"
    role="group"
    aria-label=${desk.say('add')}
    @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
    @drop=${(event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        hands.upload(files, unit.id, unit.blocks.length);
      }
    }}
  >
    <span>${desk.say('add')}</span>
    ${free.map(
      (kind) =>
        html`<button type="button" class="btn btn--s" data-add=${kind} @click=${() => insert(desk, hands, unit, kind, unit.blocks.length)}>
          ${icon(ICONS[kind])}${desk.say(`kind-${kind}`)}
        </button>`,
    )}
  </div>`;
}
