import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Hands } from './blocks-part';
import './markdown-field';
import type { MarkdownField } from './markdown-field';
import type { Manuscript } from './manuscript';
import { type Attachment, type Block, CALLOUTS, missing, other, type Text, type Tongue, type Unit } from './model';
import { icon, nameOf, shown, typedIn } from './pieces';

/** What stands in a block, by its kind; the check has a part of its own. */
export function body(desk: Manuscript, hands: Hands, unit: Unit, block: Block): TemplateResult {
  switch (block.kind) {
    case 'clip':
      return clip(desk, hands, block);
    case 'image':
      return html`${file(desk, hands, unit, block, 'image/png,image/jpeg,image/svg+xml')} ${languages(desk, hands, unit, block, 'alternative', 'caption')}`;
    case 'download':
      return html`${file(desk, hands, unit, block, '.pdf,.csv,.xlsx,.pptx,.docx,.txt,.png,.jpg')} ${languages(desk, hands, unit, block, 'download-title')}`;
    case 'callout':
      return html`${style(desk, unit, block)} ${languages(desk, hands, unit, block, 'callout-title', 'text')}`;
    default:
      return languages(desk, hands, unit, block, 'heading', block.kind === 'steps' ? 'steps' : 'text');
  }
}

function languages(desk: Manuscript, hands: Hands, unit: Unit, block: Block, title: string, text = ''): TemplateResult {
  return html`<div class="pair ${desk.view === 'both' ? '' : 'pair--one'}">
    ${shown(desk).map((tongue) => keyed(`${block.id}:${tongue}`, half(desk, hands, unit, block, tongue, title, text)))}
  </div>`;
}

function half(desk: Manuscript, hands: Hands, unit: Unit, block: Block, tongue: Tongue, title: string, text: string): TemplateResult {
  const name = (key: string): string => `${desk.say(key)} (${nameOf(tongue)})`;
  const rich = text === 'text' || text === 'steps';
  return html`<div lang=${tongue} data-tongue=${tongue}>
    <p class="lab">${nameOf(tongue)}</p>
    <input
      class="block__title"
      maxlength="300"
      aria-label=${name(title)}
      placeholder=${desk.say(title)}
      ?readonly=${!desk.open}
      .value=${block.head[tongue]}
      @input=${(event: Event) => desk.write(unit.id, block, 'head', tongue, typedIn(event))}
    />
    ${rich
      ? html`<michi-markdown
          lang=${tongue}
          .label=${name(text)}
          .placeholder=${desk.say(`${text}-hint`)}
          .readOnly=${!desk.open}
          .value=${block.body[tongue]}
          @focusin=${(event: Event) => {
            hands.field = event.currentTarget as MarkdownField;
            hands.inTable = hands.field.inTable;
            hands.redraw();
          }}
          @michi-text=${(event: CustomEvent<string>) => desk.write(unit.id, block, 'body', tongue, event.detail)}
        ></michi-markdown>`
      : nothing}
    ${text === 'caption'
      ? html`<input
          class="block__title block__title--soft"
          maxlength="500"
          aria-label=${name(text)}
          placeholder=${desk.say(text)}
          ?readonly=${!desk.open}
          .value=${block.body[tongue]}
          @input=${(event: Event) => desk.write(unit.id, block, 'body', tongue, typedIn(event))}
        />`
      : nothing}
    ${gap(desk, unit, block, tongue, rich)}
  </div>`;
}

/** The other language has a text, this one has none: said where it would stand, with a start to translate from. */
function gap(desk: Manuscript, unit: Unit, block: Block, tongue: Tongue, rich: boolean): TemplateResult | typeof nothing {
  if (!desk.twofold || (!missing(block.body, tongue) && !missing(block.head, tongue))) {
    return nothing;
  }
  const from = other(tongue);
  const take = (): void => {
    const start = (text: Text): Text => (text[tongue].trim() ? text : { ...text, [tongue]: text[from] });
    desk.changeBlock(unit.id, block.id, { head: start(block.head), body: start(block.body) });
  };
  return html`<div class="gap" lang=${desk.data.language}>
    ${desk.say('gap', nameOf(tongue))}
    ${desk.open && rich ? html`<button type="button" class="btn btn--s" @click=${take}>${desk.say('gap-take', nameOf(from))}</button>` : nothing}
  </div>`;
}

function style(desk: Manuscript, unit: Unit, block: Block): TemplateResult {
  return html`<label class="kind-of xs"
    >${desk.say('callout-kind')}
    <select class="input input--short" ?disabled=${!desk.open} @change=${(event: Event) => desk.changeBlock(unit.id, block.id, { argument: typedIn(event) })}>
      ${CALLOUTS.map((kind) => html`<option value=${kind} ?selected=${block.argument === kind}>${desk.say(`callout-${kind}`)}</option>`)}
    </select></label
  >`;
}

function clip(desk: Manuscript, hands: Hands, block: Block): TemplateResult {
  const found = desk.data.clips.find((each) => each.id === block.argument);
  return html`<div class="clip">
    <span class="thumb"
      >${found?.poster ? html`<img class="still" src=${found.poster} alt="" loading="lazy" />` : nothing}
      ${found?.seconds ? html`<span class="thumb__time num">${clock(found.seconds)}</span>` : nothing}</span
    >
    <div>
      <b>${found?.title ?? desk.say(block.argument ? 'clip-unknown' : 'clip-none')}</b>
      ${block.argument && !found ? html`<p class="soft xs">${block.argument}</p>` : nothing}
      ${found && !found.address ? html`<p class="soft xs">${desk.say('clip-coming')}</p>` : nothing}
    </div>
    <span class="clip__tools">
      ${desk.open ? html`<button type="button" class="btn btn--s" data-pick @click=${() => hands.pickClip(block)}>${icon('film')}${desk.say(block.argument ? 'clip-change' : 'clip-pick')}</button>` : nothing}
      ${found?.address ? html`<a class="btn btn--s" href=${found.address} target="_blank" rel="noopener">${icon('scissors')}${desk.say('clip-open')}</a>` : nothing}
    </span>
  </div>`;
}

export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

function file(desk: Manuscript, hands: Hands, unit: Unit, block: Block, accept: string): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    hands.upload([...(input.files ?? [])].slice(0, 1), unit.id, -1, block);
    input.value = '';
  };
  const found = desk.doc.files.find((each) => each.path === block.argument);
  const address = found ? addressOf(desk, found) : '';
  return html`<div
    class="file ${address ? '' : 'file--none'}"
    @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      hands.upload([...(event.dataTransfer?.files ?? [])].slice(0, 1), unit.id, -1, block);
    }}
  >
    ${block.kind === 'image' && address ? html`<img src=${address} alt=${block.head[desk.data.language]} />` : nothing}
    ${found ? html`<span class="soft xs">${found.file.name}</span>` : html`<span class="soft">${desk.say(`${block.kind}-none`)}</span>`}
    ${desk.open
      ? html`<label class="btn btn--s">${icon('upload')}${desk.say(found ? 'file-change' : 'file-choose')}<input class="sr" type="file" accept=${accept} @change=${choose} /></label>`
      : nothing}
  </div>`;
}

/** Where the browser gets a file. */
export const addressOf = (desk: Manuscript, attachment: Attachment): string =>
  `${desk.data.files}${attachment.file.hash}/${encodeURIComponent(attachment.file.name)}`;
