import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { exact, typed } from './times';

/** A time as text. What is not a time stays as typed, with a word about it, until it is one. Says `time` with the seconds. */
export class TimeField extends LitElement {
  /** How a time is written, in the reader's language. */
  static hint = '';

  static properties = { label: { type: String }, value: { type: Number }, wrong: { state: true } };

  declare label: string;
  declare value: number;
  declare wrong: boolean;

  constructor() {
    super();
    this.label = '';
    this.value = 0;
    this.wrong = false;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult {
    return html`<input
      class="input num"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${this.label}
      aria-invalid=${this.wrong ? 'true' : 'false'}
      .value=${exact(this.value)}
      @change=${this.commit}
    />${this.wrong ? html`<span class="error xs" role="alert">${TimeField.hint}</span>` : nothing}`;
  }

  private readonly commit = (event: Event): void => {
    const seconds = typed((event.target as HTMLInputElement).value);
    this.wrong = seconds === undefined;
    if (seconds !== undefined) {
      this.dispatchEvent(new CustomEvent('time', { detail: seconds }));
      this.requestUpdate();
    }
  };

  /** The text is set again even if the value did not change, as after a time out of bounds. */
  protected updated(): void {
    const input = this.querySelector('input');
    if (input && !this.wrong && document.activeElement !== input) {
      input.value = exact(this.value);
    }
  }
}

customElements.define('michi-time', TimeField);
