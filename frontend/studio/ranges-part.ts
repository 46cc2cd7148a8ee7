import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import { addRange, moveRange, removeRange, split } from './draft';
import { icon, Part } from './part';
import { exact } from './times';

/** The stretches in the order of the clip. */
class RangesPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    return html`<div class="head">
        <h2>${desk.say('ranges')}<span class="count">${exact(desk.total)}</span></h2>
        <span class="ranges__tools">
          <button type="button" class="btn btn--s" @click=${() => desk.preview()}>${desk.say('play-all')}</button>
        </span>
      </div>
      <ol class="rows ranges">
        ${desk.draft.ranges.map((range, index) => this.row(desk, index, range.from, range.to))}
      </ol>
      <p class="ranges__tools">
        <button type="button" class="btn btn--s" data-split @click=${() => this.split(desk)}>${desk.say('split')} <kbd class="key">S</kbd></button>
        <button type="button" class="btn btn--s" @click=${() => this.add(desk)}>${desk.say('add-range')}</button>
      </p>`;
  }

  private row(desk: Desk, index: number, from: number, to: number): TemplateResult {
    const last = desk.draft.ranges.length - 1;
    const named = (key: string): string => desk.say(key, index + 1);
    return html`<li class=${index === desk.range ? 'on' : ''}>
      <button
        type="button"
        class="ranges__name num"
        aria-pressed=${index === desk.range ? 'true' : 'false'}
        @click=${() => {
          desk.choose({ range: index });
          desk.seek(from);
        }}
      >
        ${index + 1}. ${exact(from)}–${exact(to)} <span class="soft">${exact(to - from)}</span>
      </button>
      <span class="ranges__tools">
        <button type="button" class="btn btn--icon" ?disabled=${index === 0} aria-label=${named('range-up')} @click=${() => this.shift(desk, index, -1)}>
          <span class="up">${icon('down')}</span>
        </button>
        <button type="button" class="btn btn--icon" ?disabled=${index === last} aria-label=${named('range-down')} @click=${() => this.shift(desk, index, 1)}>
          ${icon('down')}
        </button>
        <button type="button" class="btn btn--icon" ?disabled=${last === 0} aria-label=${named('range-remove')} @click=${() => desk.change(removeRange(desk.draft, index))}>
          ${icon('close')}
        </button>
      </span>
    </li>`;
  }

  private shift(desk: Desk, index: number, by: -1 | 1): void {
    desk.change(moveRange(desk.draft, index, by));
    desk.choose({ range: index + by });
  }

  private split(desk: Desk): void {
    desk.change(split(desk.draft, desk.range, desk.time));
  }

  private add(desk: Desk): void {
    desk.change(addRange(desk.draft, desk.time, desk.seconds));
    desk.choose({ range: desk.draft.ranges.length - 1 });
  }
}

customElements.define('michi-clip-ranges', RangesPart);
