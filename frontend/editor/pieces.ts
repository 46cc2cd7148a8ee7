import { html, nothing, type TemplateResult } from 'lit';
import type { Manuscript } from './manuscript';
import { missing, other, type Text, type Texts, type Tongue, TONGUES } from './model';

export { icon } from '../studio/part';

export const typedIn = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** The languages that are shown: side by side, or one. */
export const shown = (desk: Manuscript): readonly Tongue[] => (desk.view === 'both' ? TONGUES : [desk.view]);

export const nameOf = (tongue: Tongue): string => (tongue === 'ja' ? '日本語' : 'English');

interface TextField {
  label: string;
  value: Text;
  change: (value: Text, tongue: Tongue) => void;
  long?: boolean;
  help?: string;
  most?: number;
  id?: string;
}

/** One line of text in each language that is shown; marked where the other language has something and this one has not. */
export function textField(desk: Manuscript, field: TextField): TemplateResult {
  return html`<fieldset class="two" id=${field.id ?? nothing}>
    <legend>${field.label}</legend>
    ${field.help ? html`<p class="help">${field.help}</p>` : nothing}
    <div class="pair ${desk.view === 'both' ? '' : 'pair--one'}">
      ${shown(desk).map((tongue) => {
        const lacking = desk.twofold && missing(field.value, tongue);
        const common = { label: `${field.label} (${nameOf(tongue)})`, hint: lacking ? field.value[other(tongue)] : '' };
        const on = (event: Event): void => field.change({ ...field.value, [tongue]: typedIn(event) }, tongue);
        return html`<div lang=${tongue}>
          <span class="lab">${nameOf(tongue)}${lacking ? html` <span class="chip chip--soon">${desk.say('no-translation')}</span>` : nothing}</span>
          ${field.long
            ? html`<textarea class="input" rows="2" maxlength=${field.most ?? 2000} aria-label=${common.label} placeholder=${common.hint} ?readonly=${!desk.open} .value=${field.value[tongue]} @input=${on}></textarea>`
            : html`<input class="input" maxlength=${field.most ?? 300} aria-label=${common.label} placeholder=${common.hint} ?readonly=${!desk.open} .value=${field.value[tongue]} @input=${on} />`}
        </div>`;
      })}
    </div>
  </fieldset>`;
}

interface TextsField {
  label: string;
  value: Texts;
  change: (value: Texts) => void;
  help?: string;
  id?: string;
  /** The languages need not have as many lines as each other. */
  free?: boolean;
}

/** Lines of both languages that belong together: one line each, as many in one language as in the other. */
export function linesField(desk: Manuscript, field: TextsField): TemplateResult {
  return html`<fieldset class="two" id=${field.id ?? nothing}>
    <legend>${field.label}</legend>
    ${field.help ? html`<p class="help">${field.help}</p>` : nothing}
    <div class="pair ${desk.view === 'both' ? '' : 'pair--one'}">
      ${shown(desk).map((tongue) => {
        const [here, there] = [tongue, other(tongue)].map((each) => field.value[each].filter((line) => line.trim()).length);
        const lacking = field.free ? here === 0 && there > 0 : here < there;
        return html`<div lang=${tongue}>
          <span class="lab">${nameOf(tongue)}${lacking ? html` <span class="chip chip--soon">${desk.say('no-translation')}</span>` : nothing}</span>
          <textarea
            class="input"
            rows=${Math.max(2, field.value[tongue].length)}
            maxlength="3000"
            aria-label="${field.label} (${nameOf(tongue)})"
            ?readonly=${!desk.open}
            .value=${field.value[tongue].join('\n')}
            @input=${(event: Event) => field.change({ ...field.value, [tongue]: typedIn(event).split('\n') })}
          ></textarea>
        </div>`;
      })}
    </div>
  </fieldset>`;
}

/** An entry of a menu, which closes when something is chosen. */
export function menuEntry(label: string, run: () => void, off = false): TemplateResult {
  return html`<button type="button" ?disabled=${off} @click=${(event: Event) => {
    (event.target as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    run();
  }}>${label}</button>`;
}

/** Moves the focus to something that is drawn only after this change. */
export function focusSoon(root: ParentNode, selector: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => root.querySelector<HTMLElement>(selector)?.focus()));
}

/** Keys of a handle: up and down move what it stands for. */
export function moveKeys(move: (step: 1 | -1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step) {
      event.preventDefault();
      move(step);
    }
  };
}

/** Something that is dragged over a list: where it would be dropped. */
export class Dragging {
  private from = -1;

  constructor(private readonly kind: string) {}

  start(event: DragEvent, index: number): void {
    this.from = index;
    event.dataTransfer?.setData(`text/michi-${this.kind}`, String(index));
    if (event.dataTransfer) {
      event.dataTransfer.effectAllowed = 'move';
    }
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
    if (item) {
      event.dataTransfer?.setDragImage(item, 20, 20);
    }
  }

  over(event: DragEvent): void {
    if (this.from >= 0) {
      event.preventDefault();
      (event.currentTarget as HTMLElement).classList.add('drop-here');
    }
  }

  leave(event: DragEvent): void {
    (event.currentTarget as HTMLElement).classList.remove('drop-here');
  }

  drop(event: DragEvent, to: number, move: (from: number, to: number) => void): void {
    (event.currentTarget as HTMLElement).classList.remove('drop-here');
    if (this.from >= 0) {
      event.preventDefault();
      move(this.from, to);
      this.from = -1;
    }
  }

  end(): void {
    this.from = -1;
  }
}
