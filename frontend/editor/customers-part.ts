import { html, nothing, type TemplateResult } from 'lit';
import type { Choosable, Manuscript } from './manuscript';
import type { ForCustomers } from './model';
import { typedIn } from './pieces';

const WHO = ['none', 'all', 'named'] as const;
/** From how many customers on they can be looked for by name. */
const MANY = 12;

/** For which customers' people a module is, besides those inside; of a tutorial, its title with readings. */
export function forCustomers(desk: Manuscript): TemplateResult {
  const now = desk.doc.customers;
  const set = (part: Partial<ForCustomers>, gesture = ''): void => desk.fields({ customers: { ...now, ...part } }, gesture);
  return html`<fieldset class="fields__group customers" id="f-customers">
    <legend>${desk.say('field-customers')}</legend>
    <p class="help">${desk.say('field-customers-help')}</p>
    <div class="ticks" role="radiogroup" aria-label=${desk.say('field-customers')}>
      ${WHO.map(
        (who) =>
          html`<label class="chip-tick"
            ><input type="radio" class="sr" name="customers" value=${who} ?disabled=${!desk.open} .checked=${now.who === who} @change=${() => set({ who, named: who === 'named' ? now.named : [] })} /><span class="chip">${desk.say(`field-customers-${who}`)}</span></label
          >`,
      )}
    </div>
    ${now.who === 'named' ? named(desk, now, set) : nothing} ${now.who === 'none' ? nothing : readings(desk, now, set)}
  </fieldset>`;
}

/** Those chosen stay in sight, whatever is looked for. */
function named(desk: Manuscript, now: ForCustomers, set: (part: Partial<ForCustomers>) => void): TemplateResult {
  const wanted = desk.customerWanted.trim().toLowerCase();
  const unknown = now.named.filter((id) => !desk.data.customers.some((each) => each.key === id)).map((id): Choosable => ({ key: id, label: id }));
  const choices = [...desk.data.customers, ...unknown].filter((each) => now.named.includes(each.key) || `${each.label} ${each.key}`.toLowerCase().includes(wanted));
  const tick = (id: string): void => set({ named: now.named.includes(id) ? now.named.filter((each) => each !== id) : [...now.named, id] });
  return html`${desk.data.customers.length > MANY
      ? html`<label class="field"
          ><span class="label">${desk.say('field-customers-find')}</span
          ><input class="input" type="search" .value=${desk.customerWanted} @input=${(event: Event) => desk.findCustomer(typedIn(event))}
        /></label>`
      : nothing}
    <div class="ticks customers__names" role="group" aria-label=${desk.say('field-customers-named')}>
      ${choices.map(
        (each) =>
          html`<label class="chip-tick"
            ><input type="checkbox" class="sr" value=${each.key} ?disabled=${!desk.open} .checked=${now.named.includes(each.key)} @change=${() => tick(each.key)} /><span class="chip">${each.label}</span></label
          >`,
      )}
      ${choices.length === 0 ? html`<p class="soft">${desk.say('field-customers-nobody')}</p>` : nothing}
    </div>`;
}

function readings(desk: Manuscript, now: ForCustomers, set: (part: Partial<ForCustomers>, gesture: string) => void): TemplateResult {
  const line = (name: 'title' | 'summary'): TemplateResult =>
    html`<label class="field"
      ><span class="label">${desk.say(`field-customers-${name}`)}</span
      ><textarea class="input" lang="ja" rows="1" maxlength="900" placeholder=${desk.doc[name].ja} ?readonly=${!desk.open} .value=${now[name]} @input=${(event: Event) => set({ [name]: typedIn(event).replace(/\n/g, '') }, `customers.${name}`)}></textarea
    ></label>`;
  return html`<p class="help">${desk.say('field-customers-readings-help', '{漢字|かんじ}')}</p>
    ${line('title')} ${line('summary')}`;
}
