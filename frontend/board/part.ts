import { LitElement, nothing, type TemplateResult } from 'lit';
import type { Work } from './work';

export { icon } from '../studio/part';

/** A part of the editor, in the light DOM so that the page's styles hold. Drawn anew when the work changes. */
export abstract class BoardPart extends LitElement {
  private known?: Work;

  private readonly redraw = (): void => this.requestUpdate();

  set work(work: Work | undefined) {
    this.known?.removeEventListener('change', this.redraw);
    this.known = work;
    work?.addEventListener('change', this.redraw);
    this.requestUpdate();
  }

  get work(): Work | undefined {
    return this.known;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult | typeof nothing {
    return this.known ? this.draw(this.known) : nothing;
  }

  protected abstract draw(work: Work): TemplateResult | typeof nothing;
}
