import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import type { Tongue } from './draft';
import type { Options } from './options';
import { Part } from './part';
import { exact } from './times';

const STRIP_SECONDS = 5;
const NEW_WINDOW = { x: 0.1, y: 0.1, w: 0.8, h: 0.8 };

/** What is done with the whole of the clip: its window, its cards, its picture, its sound. */
class FinishPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    const { options } = desk.draft;
    return html`<div class="head"><h2>${desk.say('finish')}</h2></div>
      <ul class="rows finish">
        <li>
          ${this.check(desk, 'crop', options.crop !== null, (on) => ({ crop: on ? NEW_WINDOW : null }))}
          ${options.crop ? html`<span class="soft small">${this.windowSize(desk)}</span>` : ''}
        </li>
        <li>${this.check(desk, 'title-card', options.titleCard, (on) => ({ titleCard: on }))}</li>
        <li>
          ${this.check(desk, 'end-card', options.endCard !== null, (on) => ({ endCard: on ? { ja: '', en: '' } : null }))}
          ${options.endCard ? this.words(desk, 'end-card', options.endCard, (endCard) => ({ endCard })) : ''}
        </li>
        <li>${this.strip(desk)}</li>
        <li>${this.poster(desk)}</li>
        <li>${this.check(desk, 'less-noise', options.lessNoise, (on) => ({ lessNoise: on }))}</li>
        <li>${this.check(desk, 'burnt', options.burntCaptions, (on) => ({ burntCaptions: on }))}</li>
      </ul>`;
  }

  private change(desk: Desk, part: Partial<Options>, gesture = ''): void {
    desk.change({ ...desk.draft, options: { ...desk.draft.options, ...part } }, gesture);
  }

  private check(desk: Desk, key: string, on: boolean, part: (on: boolean) => Partial<Options>): TemplateResult {
    return html`<label class="finish__check"
      ><input
        type="checkbox"
        .checked=${on}
        @change=${(event: Event) => this.change(desk, part((event.target as HTMLInputElement).checked))}
      /><span><b>${desk.say(key)}</b><span class="soft small">${desk.say(`${key}-help`)}</span></span></label
    >`;
  }

  private windowSize(desk: Desk): string {
    const { crop } = desk.draft.options;
    return crop ? `${Math.round(crop.w * desk.data.width)} × ${Math.round(crop.h * desk.data.height)}` : '';
  }

  private words(
    desk: Desk,
    key: string,
    text: Record<Tongue, string>,
    part: (text: Record<Tongue, string>) => Partial<Options>,
  ): TemplateResult {
    const field = (tongue: Tongue): TemplateResult =>
      html`<input
        class="input"
        lang=${tongue}
        maxlength="120"
        placeholder=${tongue === 'ja' ? '日本語' : 'English'}
        aria-label="${desk.say(key)}: ${tongue === 'ja' ? '日本語' : 'English'}"
        .value=${text[tongue]}
        @input=${(event: Event) => this.change(desk, part({ ...text, [tongue]: (event.target as HTMLInputElement).value }), `${key}-${tongue}`)}
      />`;
    return html`<span class="finish__words">${field('ja')}${field('en')}</span>`;
  }

  private strip(desk: Desk): TemplateResult {
    const strip = desk.draft.options.lowerThird;
    const begun = (): Options['lowerThird'] => ({
      text: { ja: '', en: '' },
      from: desk.time,
      to: Math.min(desk.seconds, desk.time + STRIP_SECONDS),
    });
    return html`${this.check(desk, 'strip', strip !== null, (on) => ({ lowerThird: on ? begun() : null }))}
    ${strip
      ? html`${this.words(desk, 'strip', strip.text, (text) => ({ lowerThird: { ...strip, text } }))}
          <span class="finish__times">
            <michi-time
              .label=${desk.say('strip-from')}
              .value=${strip.from}
              @time=${(event: CustomEvent<number>) => this.change(desk, { lowerThird: { ...strip, from: Math.min(event.detail, strip.to - 0.2) } })}
            ></michi-time>
            <span aria-hidden="true">–</span>
            <michi-time
              .label=${desk.say('strip-to')}
              .value=${strip.to}
              @time=${(event: CustomEvent<number>) => this.change(desk, { lowerThird: { ...strip, to: Math.max(event.detail, strip.from + 0.2) } })}
            ></michi-time>
            ${desk.draft.ranges.some((range) => range.from < strip.to && strip.from < range.to)
              ? ''
              : html`<span class="caption-lines__warn xs">${desk.say('caption-out')}</span>`}
          </span>`
      : ''}`;
  }

  private poster(desk: Desk): TemplateResult {
    const { poster } = desk.draft.options;
    const choice = (kind: Options['poster']['kind'], label: string): TemplateResult =>
      html`<label class="finish__choice"
        ><input
          type="radio"
          name="clip-poster"
          .checked=${poster.kind === kind}
          @change=${() => this.change(desk, { poster: { kind, at: kind === 'MOMENT' ? desk.time : 0 } })}
        />${label}</label
      >`;
    return html`<fieldset class="finish__poster">
      <legend>${desk.say('poster')}</legend>
      ${choice('AUTOMATIC', desk.say('poster-automatic'))}
      ${choice('MOMENT', poster.kind === 'MOMENT' ? desk.say('poster-moment-at', exact(poster.at)) : desk.say('poster-moment'))}
      ${choice('CARD', desk.say('poster-card'))}
      ${poster.kind === 'MOMENT'
        ? html`<button type="button" class="btn btn--s" @click=${() => this.change(desk, { poster: { kind: 'MOMENT', at: desk.time } })}>
              ${desk.say('poster-take')}
            </button>
            ${desk.clip.place(poster.at) === undefined ? html`<span class="caption-lines__warn xs">${desk.say('caption-out')}</span>` : ''}`
        : ''}
    </fieldset>`;
  }
}

customElements.define('michi-clip-finish', FinishPart);
