import { html, type TemplateResult } from 'lit';
import type { Fast } from './clip-time';
import type { Desk } from './desk';
import { SPEEDS, speedUp } from './options';
import { icon, Part } from './part';

const NEW_STRETCH = 10;

/** The stretches that go faster. */
class FastPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    const fast = desk.draft.options.fast;
    return html`<div class="head">
        <h2>${desk.say('fast')}<span class="count">${fast.length}</span></h2>
        <span class="ranges__tools">
          <button type="button" class="btn btn--s" @click=${() => this.add(desk)}>${desk.say('fast-add')}</button>
        </span>
      </div>
      ${fast.length === 0
        ? html`<p class="soft small">${desk.say('fast-none')}</p>`
        : html`<ul class="rows boxes">
            ${fast.map((each, index) => this.row(desk, each, index))}
          </ul>`}`;
  }

  private row(desk: Desk, each: Fast, index: number): TemplateResult {
    const number = index + 1;
    return html`<li>
      <michi-time
        .label=${desk.say('fast-from', number)}
        .value=${each.from}
        @time=${(event: CustomEvent<number>) => this.put(desk, index, { ...each, from: Math.min(event.detail, each.to - 0.2) })}
      ></michi-time>
      <span aria-hidden="true">–</span>
      <michi-time
        .label=${desk.say('fast-to', number)}
        .value=${each.to}
        @time=${(event: CustomEvent<number>) => this.put(desk, index, { ...each, to: Math.max(event.detail, each.from + 0.2) })}
      ></michi-time>
      <label class="boxes__style"
        ><span class="sr">${desk.say('fast-speed', number)}</span
        ><select
          class="input"
          @change=${(event: Event) => this.put(desk, index, { ...each, speed: Number((event.target as HTMLSelectElement).value) })}
        >
          ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === each.speed}>${speed}×</option>`)}
        </select></label
      >
      <button
        type="button"
        class="btn btn--icon"
        aria-label=${desk.say('fast-remove', number)}
        @click=${() => desk.change({ ...desk.draft, options: { ...desk.draft.options, fast: desk.draft.options.fast.toSpliced(index, 1) } })}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  private put(desk: Desk, index: number, next: Fast): void {
    const rest = { ...desk.draft.options, fast: desk.draft.options.fast.toSpliced(index, 1) };
    const within = { from: Math.max(0, next.from), to: Math.min(desk.seconds, next.to) };
    desk.change({ ...desk.draft, options: speedUp(rest, within, next.speed) });
  }

  private add(desk: Desk): void {
    const from = Math.min(desk.time, Math.max(0, desk.seconds - 0.2));
    desk.change({ ...desk.draft, options: speedUp(desk.draft.options, { from, to: Math.min(desk.seconds, from + NEW_STRETCH) }, 4) });
  }
}

customElements.define('michi-clip-fast', FastPart);
