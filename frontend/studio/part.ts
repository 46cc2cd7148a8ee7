import { LitElement, nothing, svg, type TemplateResult } from 'lit';
import type { Desk } from './desk';

/** A part of the desk, in the light DOM so that the page's styles hold. Drawn anew when the desk changes. */
export abstract class Part extends LitElement {
  private known?: Desk;

  private readonly redraw = (): void => this.requestUpdate();

  set desk(desk: Desk | undefined) {
    this.known?.removeEventListener('changed', this.redraw);
    this.known = desk;
    desk?.addEventListener('changed', this.redraw);
    this.requestUpdate();
  }

  get desk(): Desk | undefined {
    return this.known;
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult | typeof nothing {
    return this.known ? this.draw(this.known) : nothing;
  }

  protected abstract draw(desk: Desk): TemplateResult;
}

/** An icon of the sprite. */
export const icon = (name: string): TemplateResult =>
  svg`<svg class="icon" aria-hidden="true"><use href="/icons.svg#i-${name}"></use></svg>`;
