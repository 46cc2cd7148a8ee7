import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Hands } from './blocks-part';
import type { Manuscript } from './manuscript';
import { missing, moved, newOption, newPair, newQuestion, noText, noTexts, type Option, other, type Pair, type Question, type QuestionKind, QUESTIONS, type Text, type Tongue, type Unit } from './model';
import { focusSoon, icon, linesField, nameOf, shown, textField, typedIn } from './pieces';

const FEWEST = 2;
const MOST = 8;

/** The questions that end a unit, each with its key and with what is said to whoever chose an answer. */
export function check(desk: Manuscript, hands: Hands, unit: Unit): TemplateResult {
  return html`${repeat(
      unit.questions,
      (question) => question.id,
      (question, at) => one(desk, hands, unit, question, at),
    )}
    <p class="check__tools">
      ${desk.open
        ? html`<button type="button" class="btn btn--s" @click=${() => desk.changeUnit(unit.id, (each) => ({ ...each, questions: [...each.questions, newQuestion('single')] }))}>
            ${icon('plus')}${desk.say('question-add')}
          </button>`
        : nothing}
      ${unit.questions.length > 0
        ? html`<button type="button" class="btn btn--s" data-try @click=${() => hands.tryCheck(unit)}>${icon('eye')}${desk.say('question-try')}</button>`
        : nothing}
    </p>`;
}

function one(desk: Manuscript, hands: Hands, unit: Unit, question: Question, at: number): TemplateResult {
  const change = (part: Partial<Question>, gesture = ''): void => desk.changeQuestion(unit.id, question.id, part, gesture);
  return html`<section class="asked" data-question=${question.id} aria-label=${desk.say('question-number', at + 1)}>
    <div class="asked__head">
      <b class="xs">${desk.say('question-number', at + 1)}</b>
      <select class="input input--short" aria-label=${desk.say('question-kind')} ?disabled=${!desk.open} @change=${(event: Event) => change(turned(question, typedIn(event) as QuestionKind))}>
        ${QUESTIONS.map((kind) => html`<option value=${kind} ?selected=${question.kind === kind}>${desk.say(`question-${kind}`)}</option>`)}
      </select>
      <span class="grow"></span>
      ${desk.open
        ? html`<button type="button" class="btn btn--icon" aria-label=${desk.say('question-up', at + 1)} ?disabled=${at === 0} @click=${() => desk.changeUnit(unit.id, (each) => ({ ...each, questions: moved(each.questions, at, at - 1) }))}>
              <span class="upwards">${icon('down')}</span>
            </button>
            <button type="button" class="btn btn--icon" aria-label=${desk.say('question-remove', at + 1)} @click=${() => {
              desk.changeUnit(unit.id, (each) => ({ ...each, questions: each.questions.filter((other) => other.id !== question.id) }));
              desk.dispatchEvent(new CustomEvent('removed', { detail: 'question' }));
            }}>${icon('close')}</button>`
        : nothing}
    </div>
    ${textField(desk, { label: desk.say('prompt'), value: question.prompt, change: (prompt, tongue) => change({ prompt }, `${question.id}:prompt:${tongue}`), long: true })}
    ${answers(desk, hands, question, change)}
    ${textField(desk, { label: desk.say('hint'), help: desk.say('hint-help'), value: question.hint, change: (hint, tongue) => change({ hint }, `${question.id}:hint:${tongue}`) })}
  </section>`;
}

/** Another kind keeps what has been written as far as that kind has a place for it. */
function turned(question: Question, kind: QuestionKind): Partial<Question> {
  const fresh = newQuestion(kind);
  const texts = question.options.length > 0 ? question.options : question.pairs.map((pair) => ({ ...newOption(), text: pair.left, why: pair.why }));
  const options = texts.length > 0 ? texts : fresh.options;
  const firstRight = Math.max(0, options.findIndex((option) => option.right));
  switch (kind) {
    case 'single':
      return { kind, options: options.map((option, i) => ({ ...option, right: i === firstRight })), pairs: [] };
    case 'multiple':
    case 'ordering':
      return { kind, options, pairs: [] };
    case 'matching':
      return { kind, options: [], pairs: texts.length > 1 ? texts.map((option) => ({ ...newPair(), left: option.text, why: option.why })) : fresh.pairs };
    default: {
      const right = texts.find((option) => 'right' in option && option.right);
      return { kind, options: [], pairs: [], why: right?.why ?? question.why, accepted: right ? { ja: [right.text.ja], en: [right.text.en] } : question.accepted };
    }
  }
}

type Change = (part: Partial<Question>, gesture?: string) => void;

function answers(desk: Manuscript, hands: Hands, question: Question, change: Change): TemplateResult {
  switch (question.kind) {
    case 'matching':
      return pairs(desk, question, change);
    case 'text':
      return typedAnswers(desk, question, change);
    default:
      return options(desk, hands, question, change);
  }
}

function options(desk: Manuscript, hands: Hands, question: Question, change: Change): TemplateResult {
  const set = (id: string, part: Partial<Option>, gesture: string): void =>
    change({ options: question.options.map((option) => (option.id === id ? { ...option, ...part } : option)) }, gesture);
  const right = (option: Option): void =>
    change({ options: question.options.map((each) => (question.kind === 'single' ? { ...each, right: each.id === option.id } : each.id === option.id ? { ...each, right: !each.right } : each)) });
  return html`<ul class="answers">
      ${repeat(
        question.options,
        (option) => option.id,
        (option, i) => html`<li>
          ${question.kind === 'ordering' ? html`<span class="n num">${i + 1}</span>` : mark(desk, question, option, i, right)}
          <div class="answers__texts">
            ${texts(desk, desk.say('option', i + 1), option.text, (text, tongue) => set(option.id, { text }, `${option.id}:text:${tongue}`))}
            ${texts(desk, desk.say('option-why', i + 1), option.why, (why, tongue) => set(option.id, { why }, `${option.id}:why:${tongue}`), desk.say('option-why-missing'))}
          </div>
          ${desk.open ? tools(desk, hands, question, change, option, i) : nothing}
        </li>`,
      )}
    </ul>
    ${desk.open && question.options.length < MOST
      ? html`<button type="button" class="btn btn--text btn--s" @click=${() => {
          const option = newOption();
          change({ options: [...question.options, option] });
        }}>${icon('plus')}${desk.say('option-add')}</button>`
      : nothing}`;
}

function mark(desk: Manuscript, question: Question, option: Option, at: number, right: (option: Option) => void): TemplateResult {
  return html`<input
    type=${question.kind === 'single' ? 'radio' : 'checkbox'}
    class="key"
    name="key-${question.id}"
    aria-label=${desk.say('option-right', at + 1)}
    title=${desk.say('option-right', at + 1)}
    ?disabled=${!desk.open}
    .checked=${option.right}
    @change=${() => right(option)}
  />`;
}

function tools(desk: Manuscript, hands: Hands, question: Question, change: Change, option: Option, at: number): TemplateResult {
  const move = (step: number): void => {
    change({ options: moved(question.options, at, at + step) });
    focusSoon(hands.root, `[data-option-move="${option.id}:${step}"]`);
  };
  const button = (step: number, off: boolean): TemplateResult =>
    html`<button type="button" class="btn btn--icon" data-option-move="${option.id}:${step}" ?disabled=${off} aria-label=${desk.say(step < 0 ? 'option-up' : 'option-down', at + 1)} @click=${() => move(step)}>
      <span class=${step < 0 ? 'upwards' : ''}>${icon('down')}</span>
    </button>`;
  return html`<span class="answers__tools">
    ${question.kind === 'ordering' ? html`${button(-1, at === 0)}${button(1, at === question.options.length - 1)}` : nothing}
    <button type="button" class="btn btn--icon" ?disabled=${question.options.length <= FEWEST} aria-label=${desk.say('option-remove', at + 1)} @click=${() => change({ options: question.options.filter((each) => each.id !== option.id) })}>
      ${icon('close')}
    </button>
  </span>`;
}

function texts(desk: Manuscript, label: string, value: Text, change: (value: Text, tongue: Tongue) => void, lacking = ''): TemplateResult {
  return html`<div class="pair ${desk.view === 'both' ? '' : 'pair--one'}">
    ${shown(desk).map((tongue) => {
      const empty = value[tongue].trim() === '';
      return html`<div lang=${tongue}>
        <input
          class="input input--line ${empty && (lacking || (desk.twofold && missing(value, tongue))) ? 'lacking' : ''}"
          maxlength="500"
          aria-label="${label} (${nameOf(tongue)})"
          placeholder=${empty && lacking ? lacking : value[other(tongue)] || `${label} (${nameOf(tongue)})`}
          ?readonly=${!desk.open}
          .value=${value[tongue]}
          @input=${(event: Event) => change({ ...value, [tongue]: typedIn(event) }, tongue)}
        />
      </div>`;
    })}
  </div>`;
}

function pairs(desk: Manuscript, question: Question, change: Change): TemplateResult {
  const set = (id: string, part: Partial<Pair>, gesture: string): void =>
    change({ pairs: question.pairs.map((pair) => (pair.id === id ? { ...pair, ...part } : pair)) }, gesture);
  return html`<ul class="answers">
      ${repeat(
        question.pairs,
        (pair) => pair.id,
        (pair, i) => html`<li>
          <span class="n num">${i + 1}</span>
          <div class="answers__texts">
            ${texts(desk, desk.say('pair-left', i + 1), pair.left, (left, tongue) => set(pair.id, { left }, `${pair.id}:left:${tongue}`))}
            ${texts(desk, desk.say('pair-right', i + 1), pair.right, (right, tongue) => set(pair.id, { right }, `${pair.id}:right:${tongue}`))}
            ${texts(desk, desk.say('option-why', i + 1), pair.why, (why, tongue) => set(pair.id, { why }, `${pair.id}:why:${tongue}`), desk.say('option-why-missing'))}
          </div>
          ${desk.open
            ? html`<span class="answers__tools"><button type="button" class="btn btn--icon" ?disabled=${question.pairs.length <= FEWEST} aria-label=${desk.say('option-remove', i + 1)} @click=${() => change({ pairs: question.pairs.filter((each) => each.id !== pair.id) })}>${icon('close')}</button></span>`
            : nothing}
        </li>`,
      )}
    </ul>
    ${desk.open && question.pairs.length < MOST - 1
      ? html`<button type="button" class="btn btn--text btn--s" @click=${() => change({ pairs: [...question.pairs, newPair()] })}>${icon('plus')}${desk.say('pair-add')}</button>`
      : nothing}`;
}

function typedAnswers(desk: Manuscript, question: Question, change: Change): TemplateResult {
  return html`${linesField(desk, { label: desk.say('accepted'), free: true, help: desk.say('accepted-help'), value: question.accepted, change: (accepted) => change({ accepted }, `${question.id}:accepted`) })}
    ${textField(desk, { label: desk.say('why'), value: question.why, change: (why, tongue) => change({ why }, `${question.id}:why:${tongue}`) })}
    ${question.near.map(
      (near, i) => html`<div class="near">
        ${linesField(desk, {
          label: desk.say('near', i + 1),
          free: true,
          value: near.answers,
          change: (answers) => change({ near: question.near.with(i, { ...near, answers }) }, `${question.id}:near:${i}`),
        })}
        ${textField(desk, { label: desk.say('near-why', i + 1), value: near.why, change: (why) => change({ near: question.near.with(i, { ...near, why }) }, `${question.id}:near-why:${i}`) })}
        ${desk.open ? html`<button type="button" class="btn btn--text btn--s" @click=${() => change({ near: question.near.toSpliced(i, 1) })}>${desk.say('near-remove', i + 1)}</button>` : nothing}
      </div>`,
    )}
    ${desk.open
      ? html`<button type="button" class="btn btn--text btn--s" @click=${() => change({ near: [...question.near, { answers: noTexts(), why: noText() }] })}>${icon('plus')}${desk.say('near-add')}</button>`
      : nothing}`;
}
