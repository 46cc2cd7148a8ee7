import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import { boxAt, withMove, type Hidden } from './draft';
import { icon, Part } from './part';
import { exact } from './times';

/** The boxes as a list: from when to when, how they hide, and where they go. */
class BoxesPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    const hidden = desk.draft.hidden;
    return html`<p class="sr" id="mask-help">${desk.say('hide-help')}</p>
      ${hidden.length === 0
        ? ''
        : html`<div class="head">
              <h2>${desk.say('hide-title')}</h2>
              <span class="soft small">${hidden.length}</span>
            </div>
            <ul class="rows boxes">
              ${hidden.map((each, index) => this.row(desk, each, index))}
            </ul>`}`;
  }

  private row(desk: Desk, hidden: Hidden, index: number): TemplateResult {
    const change = (next: Hidden): void => desk.change({ ...desk.draft, hidden: desk.draft.hidden.with(index, next) });
    return html`<li class=${index === desk.box ? 'on' : ''}>
      <b>${desk.say('hide-box', index + 1)}</b>
      <michi-time
        .label=${desk.say('hide-from', index + 1)}
        .value=${hidden.from}
        @time=${(event: CustomEvent<number>) => change({ ...hidden, from: Math.min(event.detail, hidden.to - 0.1) })}
      ></michi-time>
      <span aria-hidden="true">–</span>
      <michi-time
        .label=${desk.say('hide-to', index + 1)}
        .value=${hidden.to}
        @time=${(event: CustomEvent<number>) => change({ ...hidden, to: Math.max(event.detail, hidden.from + 0.1) })}
      ></michi-time>
      <label class="boxes__style"
        ><span class="sr">${desk.say('hide-style', index + 1)}</span
        ><select
          class="input"
          .value=${hidden.style}
          @change=${(event: Event) =>
            change({ ...hidden, style: (event.target as HTMLSelectElement).value as Hidden['style'] })}
        >
          <option value="blur">${desk.say('hide-blur')}</option>
          <option value="fill">${desk.say('hide-fill')}</option>
        </select></label
      >
      <button
        type="button"
        class="btn btn--s"
        @click=${() => change(withMove(hidden, desk.time, boxAt(hidden, desk.time)))}
      >
        ${desk.say('hide-move')}${hidden.moves.length ? html` <span class="soft">${hidden.moves.length}</span>` : ''}
      </button>
      <button
        type="button"
        class="btn btn--icon"
        aria-label=${desk.say('hide-remove', index + 1)}
        @click=${() => desk.change({ ...desk.draft, hidden: desk.draft.hidden.toSpliced(index, 1) })}
      >
        ${icon('close')}
      </button>
      ${hidden.moves.length ? this.moves(desk, hidden, index, change) : ''}
    </li>`;
  }

  /** Where the box begins to go elsewhere: to look at one of these places, or to take it away. */
  private moves(desk: Desk, hidden: Hidden, index: number, change: (next: Hidden) => void): TemplateResult {
    return html`<span class="boxes__moves" role="group" aria-label=${desk.say('hide-moves', index + 1)}>
      ${hidden.moves.map((move, which) => {
        const at = exact(move.at);
        return html`<span>
          <button type="button" class="btn btn--s num" aria-label=${desk.say('hide-move-show', at)} @click=${() => this.show(desk, index, move.at)}>
            ${at}
          </button>
          <button
            type="button"
            class="btn btn--icon"
            aria-label=${desk.say('hide-move-remove', at)}
            @click=${() => change({ ...hidden, moves: hidden.moves.toSpliced(which, 1) })}
          >
            ${icon('close')}
          </button>
        </span>`;
      })}
    </span>`;
  }

  private show(desk: Desk, index: number, at: number): void {
    desk.choose({ box: index });
    desk.seek(at);
  }
}

customElements.define('michi-clip-boxes', BoxesPart);
