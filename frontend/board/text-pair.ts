import { html, nothing, type TemplateResult } from 'lit';
import { TONGUES, type Text, type Tongue } from './model';
import type { Work } from './work';

interface Pair {
  /** Key of the label. */
  label: string;
  /** Instead of what the key says. */
  title?: string;
  value: Text;
  rows?: number;
  change(value: Text, gesture: string): void;
}

const NAMES: Text = { ja: '日本語', en: 'English' };

/** One text in both languages, side by side; the one that is missing is marked. */
export function textPair(work: Work, { label, title = work.say(label), value, rows, change }: Pair): TemplateResult {
  return html`<fieldset class="pair">
    <legend class="label">${title}</legend>
    ${TONGUES.map((tongue) => {
      const other: Tongue = tongue === 'ja' ? 'en' : 'ja';
      const missing = value[tongue].trim() === '' && value[other].trim() !== '';
      const input = (event: Event): void => change({ ...value, [tongue]: (event.target as HTMLInputElement).value }, `${label}-${tongue}`);
      const name = `${title}, ${NAMES[tongue]}`;
      return html`<div class="pair__one ${missing ? 'pair__one--missing' : ''}">
        <span class="pair__tongue xs soft" aria-hidden="true" lang=${tongue}>${NAMES[tongue]}</span>
        ${rows
          ? html`<textarea class="input" lang=${tongue} rows=${rows} aria-label=${name} maxlength="1000" .value=${value[tongue]} @input=${input} @focus=${() => work.speak(tongue)} @blur=${() => work.settle()}></textarea>`
          : html`<input class="input" lang=${tongue} aria-label=${name} maxlength="300" .value=${value[tongue]} @input=${input} @focus=${() => work.speak(tongue)} @blur=${() => work.settle()} />`}
        ${missing ? html`<span class="pair__missing xs">${work.say(`warn-missing-${tongue}`)}</span>` : nothing}
      </div>`;
    })}
  </fieldset>`;
}
