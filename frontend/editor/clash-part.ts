import { html, nothing, type TemplateResult } from 'lit';
import type { Manuscript } from './manuscript';
import type { Choice, Conflict } from './merge';
import type { Block, Question, Unit } from './model';
import { icon } from './pieces';

const CHOICES: Choice[] = ['mine', 'theirs', 'both'];

/** Two people have changed the same place: what it was, mine, theirs, and which one stays. Nothing is lost before this is decided. */
export function clash(desk: Manuscript): TemplateResult | typeof nothing {
  const now = desk.clash;
  if (!now) {
    return nothing;
  }
  const open = now.conflicts.filter((each) => !now.choices.has(each.key)).length;
  return html`<section class="clash" role="region" aria-labelledby="clash-title">
    <h2 id="clash-title" tabindex="-1">${icon('warn')}${now.who ? desk.say('clash', now.who, now.conflicts.length) : desk.say('clash-device', now.conflicts.length)}</h2>
    <p>${desk.say('clash-help')}</p>
    <ol>
      ${now.conflicts.map((each) => one(desk, each, now.choices.get(each.key)))}
    </ol>
    <p class="clash__end">
      <button type="button" class="btn btn--primary" ?disabled=${open > 0} @click=${() => desk.settle()}>${desk.say('clash-settle')}</button>
      <span class="soft small">${open > 0 ? desk.say('clash-open', open) : ''}</span>
    </p>
  </section>`;
}

function one(desk: Manuscript, conflict: Conflict, choice: Choice | undefined): TemplateResult {
  const both = conflict.what !== 'unit' && conflict.mine !== null && conflict.theirs !== null && conflict.id !== 'check';
  return html`<li>
    <fieldset>
      <legend>${place(desk, conflict)}</legend>
      <div class="clash__three">
        ${side(desk.say('clash-base'), read(conflict.base), '')}
        ${side(desk.say('clash-mine'), read(conflict.mine), read(conflict.base))}
        ${side(desk.say('clash-theirs'), read(conflict.theirs), read(conflict.base))}
      </div>
      <p class="clash__choice">
        ${CHOICES.filter((each) => each !== 'both' || both).map(
          (each) =>
            html`<label class="chip-tick"
              ><input type="radio" class="sr" name=${conflict.key} value=${each} .checked=${choice === each} @change=${() => desk.decide(conflict.key, each)} /><span class="chip">${desk.say(`clash-take-${each}`)}</span></label
            >`,
        )}
      </p>
    </fieldset>
  </li>`;
}

function place(desk: Manuscript, conflict: Conflict): string {
  const unit = desk.doc.units.find((each) => each.id === conflict.unit);
  const name = unit ? unit.title[desk.data.language] || unit.title.ja || unit.title.en || desk.say('unit-untitled') : '';
  if (conflict.what === 'field') {
    return desk.say('fields');
  }
  const kind = (conflict.mine ?? conflict.theirs) as Block | null;
  return conflict.what === 'block' ? `${name} – ${desk.say(`kind-${kind?.kind ?? 'text'}`)}` : name || desk.say('units');
}

function side(label: string, text: string, before: string): TemplateResult {
  return html`<div>
    <p class="lab">${label}</p>
    <p class="clash__text">${text === '' ? html`<i class="soft">–</i>` : words(before, text)}</p>
  </div>`;
}

/** What is new against before is marked, by the piece between the common start and end. */
function words(before: string, text: string): TemplateResult {
  if (before === '' || before === text) {
    return html`${text}`;
  }
  let from = 0;
  while (from < Math.min(before.length, text.length) && before[from] === text[from]) {
    from++;
  }
  let end = 0;
  while (end < Math.min(before.length, text.length) - from && before.at(-1 - end) === text.at(-1 - end)) {
    end++;
  }
  const to = text.length - end;
  return html`${text.slice(0, from)}<ins>${text.slice(from, to)}</ins>${text.slice(to)}`;
}

/** What a person reads of a part, in both languages. */
function read(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return value.map(read).filter(Boolean).join('\n');
  }
  const part = value as Partial<Block & Question & Unit> & { ja?: unknown; en?: unknown };
  if (part.ja !== undefined && part.en !== undefined) {
    return [read(part.ja), read(part.en)].filter(Boolean).join('\n');
  }
  const { who, named } = value as { who?: string; named?: string[] };
  if (who !== undefined) {
    return who === 'named' ? read(named) : who;
  }
  const { title, head, body, prompt, hint, options, pairs, why } = part;
  return [title, head, body, prompt, hint, why, options, pairs, (value as { left?: unknown }).left, (value as { right?: unknown }).right]
    .filter((each) => each !== undefined && typeof each !== 'boolean')
    .map(read)
    .filter(Boolean)
    .join('\n');
}
