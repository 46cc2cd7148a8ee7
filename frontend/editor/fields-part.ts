import { html, nothing, type TemplateResult } from 'lit';
import { forCustomers } from './customers-part';
import type { Choosable, Manuscript } from './manuscript';
import { noText } from './model';
import { icon, linesField, textField, typedIn } from './pieces';

/** What a module says of itself: what for and what not, who answers for it, where it comes from, how it is found. */
export function fields(desk: Manuscript, stamp: string): TemplateResult {
  const now = desk.doc;
  return html`<section class="block fields" aria-label=${desk.say('fields')}>
    ${textField(desk, { id: 'f-title', label: desk.say('field-title'), value: now.title, most: 120, change: (title, tongue) => desk.fields({ title }, `title:${tongue}`) })}
    ${textField(desk, { id: 'f-summary', label: desk.say('field-summary'), help: desk.say('field-summary-help'), value: now.summary, long: true, most: 600, change: (summary, tongue) => desk.fields({ summary }, `summary:${tongue}`) })}
    ${linesField(desk, { id: 'f-purpose', label: desk.say('field-purpose'), help: desk.say('field-purpose-help'), value: now.purpose, change: (purpose) => desk.fields({ purpose }, 'purpose') })}
    ${linesField(desk, { id: 'f-notFor', label: desk.say('field-not-for'), help: desk.say('field-not-for-help'), value: now.notFor, change: (notFor) => desk.fields({ notFor }, 'notFor') })}
    ${owner(desk)} ${dates(desk)} ${given(desk)} ${forCustomers(desk)} ${sources(desk)} ${finding(desk)} ${stampOf(desk, stamp)}
  </section>`;
}

function owner(desk: Manuscript): TemplateResult {
  const now = desk.doc;
  return html`<fieldset class="fields__group" id="f-owner">
    <legend class="sr">${desk.say('field-owner')}</legend>
    ${textField(desk, { label: desk.say('field-owner-name'), value: now.owner.name, change: (name, tongue) => desk.fields({ owner: { ...now.owner, name } }, `owner.name:${tongue}`) })}
    ${textField(desk, { label: desk.say('field-owner-team'), value: now.owner.team, change: (team, tongue) => desk.fields({ owner: { ...now.owner, team } }, `owner.team:${tongue}`) })}
    <label class="field"
      ><span class="label">${desk.say('field-owner-email')}</span
      ><input class="input" type="email" maxlength="200" ?readonly=${!desk.open} .value=${now.owner.email} @input=${(event: Event) => desk.fields({ owner: { ...now.owner, email: typedIn(event) } }, 'owner.email')}
    /></label>
  </fieldset>`;
}

function dates(desk: Manuscript): TemplateResult {
  const now = desk.doc;
  return html`<div class="fields__row">
    <label class="field"
      ><span class="label">${desk.say('field-review-on')}</span
      ><input id="f-reviewOn" class="input" type="date" ?readonly=${!desk.open} .value=${now.reviewOn} @change=${(event: Event) => desk.fields({ reviewOn: typedIn(event) })} /><span class="help"
        >${desk.say('field-review-on-help')}</span
      ></label
    >
    <label class="field"
      ><span class="label">${desk.say('field-slug')}</span
      ><input id="f-slug" class="input" maxlength="64" autocapitalize="off" spellcheck="false" ?readonly=${!desk.open} .value=${now.slug} @change=${(event: Event) => desk.fields({ slug: slug(typedIn(event)) })} /><span class="help"
        >${desk.say('field-slug-help')}</span
      ></label
    >
    <label class="tick"
      ><input type="checkbox" ?disabled=${!desk.open} .checked=${now.rule} @change=${(event: Event) => desk.fields({ rule: (event.target as HTMLInputElement).checked })} /><span
        ><b>${desk.say('field-rule')}</b><span class="help">${desk.say('field-rule-help')}</span></span
      ></label
    >
  </div>`;
}

/** Both languages, or one of them on purpose. */
function given(desk: Manuscript): TemplateResult {
  const now = desk.doc.languages.length === 1 ? desk.doc.languages[0] : 'both';
  const set = (event: Event): void => {
    const chosen = typedIn(event);
    desk.fields({ languages: chosen === 'both' ? ['ja', 'en'] : [chosen] });
  };
  return html`<div class="fields__row">
    <label class="field"
      ><span class="label">${desk.say('languages')}</span
      ><select class="input" id="f-languages" ?disabled=${!desk.open} @change=${set}>
        ${['both', 'ja', 'en'].map((each) => html`<option value=${each} ?selected=${each === now}>${desk.say(`field-languages-${each}`)}</option>`)}</select
      ><span class="help">${desk.say('field-languages-help')}</span></label
    >
  </div>`;
}

export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);

function sources(desk: Manuscript): TemplateResult {
  const { sources } = desk.doc;
  const set = (at: number, part: Partial<(typeof sources)[number]>, gesture: string): void =>
    desk.fields({ sources: sources.with(at, { ...sources[at], ...part }) }, `source:${at}:${gesture}`);
  return html`<fieldset class="fields__group" id="f-sources">
    <legend>${desk.say('field-sources')}</legend>
    <p class="help">${desk.say('field-sources-help')}</p>
    ${sources.map(
      (source, at) => html`<div class="source">
        ${textField(desk, { label: desk.say('field-source-title', at + 1), value: source.title, change: (title, tongue) => set(at, { title }, `title:${tongue}`) })}
        ${textField(desk, { label: desk.say('field-source-note', at + 1), value: source.note, change: (note, tongue) => set(at, { note }, `note:${tongue}`) })}
        <label class="field"
          ><span class="label">${desk.say('field-source-url', at + 1)}</span
          ><input class="input" type="url" maxlength="500" placeholder="https://" ?readonly=${!desk.open} .value=${source.url} @input=${(event: Event) => set(at, { url: typedIn(event) }, 'url')}
        /></label>
        ${desk.open ? html`<button type="button" class="btn btn--text btn--s" @click=${() => desk.fields({ sources: sources.toSpliced(at, 1) })}>${desk.say('field-source-remove', at + 1)}</button>` : nothing}
      </div>`,
    )}
    ${desk.open
      ? html`<button type="button" class="btn btn--text btn--s" @click=${() => desk.fields({ sources: [...sources, { title: noText(), note: noText(), url: '' }] })}>${icon('plus')}${desk.say('field-source-add')}</button>`
      : nothing}
  </fieldset>`;
}

function finding(desk: Manuscript): TemplateResult {
  const now = desk.doc;
  const select = (id: string, label: string, choices: Choosable[], value: string, change: (value: string) => void): TemplateResult =>
    html`<label class="field"
      ><span class="label">${label}</span
      ><select class="input" id=${id} ?disabled=${!desk.open} @change=${(event: Event) => change(typedIn(event))}>
        ${value === '' ? html`<option value="" selected></option>` : nothing}
        ${choices.map((each) => html`<option value=${each.key} ?selected=${each.key === value}>${each.label}</option>`)}
      </select></label
    >`;
  return html`<div class="fields__row">
      ${select('f-subject', desk.say('field-subject'), desk.data.subjects, now.subject, (subject) => desk.fields({ subject }))}
      ${select('f-level', desk.say('field-level'), desk.data.levels, now.level, (level) => desk.fields({ level }))}
    </div>
    ${ticks(desk, 'f-roles', desk.say('field-roles'), desk.data.roles, now.roles, (roles) => desk.fields({ roles }))}
    ${ticks(desk, 'f-products', desk.say('field-products'), desk.data.products, now.products, (products) => desk.fields({ products }))}`;
}

function ticks(desk: Manuscript, id: string, label: string, choices: Choosable[], value: string[], change: (value: string[]) => void): TemplateResult {
  return html`<fieldset class="ticks" id=${id}>
    <legend>${label}</legend>
    ${choices.map(
      (each) =>
        html`<label class="chip-tick"
          ><input type="checkbox" class="sr" ?disabled=${!desk.open} .checked=${value.includes(each.key)} @change=${() => change(value.includes(each.key) ? value.filter((key) => key !== each.key) : [...value, each.key])} /><span class="chip">${each.label}</span></label
        >`,
    )}
  </fieldset>`;
}

function stampOf(desk: Manuscript, stamp: string): TemplateResult {
  return html`<div class="fields__stamp">
    ${linesField(desk, { id: 'f-stamp', label: desk.say('field-stamp'), free: true, help: desk.say('field-stamp-help'), value: desk.doc.stamp, change: (text) => desk.fields({ stamp: text }, 'stamp') })}
    <figure aria-label=${desk.say('field-stamp-preview')} .innerHTML=${stamp}></figure>
  </div>`;
}
