import { html, LitElement, type TemplateResult } from 'lit';
import { exact, typed } from './times';

/** A time as text. What is not a time stays as typed, marked, until it is one. Says `time` with the seconds. */
class TimeField extends LitElement {
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
    />`;
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
