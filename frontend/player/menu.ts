import { icon } from './icons';
import { make, mark } from './dom';

export interface Choice {
  value: string;
  text: string;
  lang?: string;
  /** At the end of the line. */
  after?: string;
}

export interface Group {
  title: string;
  choices: Choice[];
  chosen(): string;
  choose(value: string): void;
}

/**
 * A button that opens groups of choices above itself: arrows move, Enter or Space chooses, Escape and Tab go back.
 * In the top layer, so neither the picture's frame nor full screen cuts it off.
 */
export function attachMenu(button: HTMLButtonElement, groups: Group[], signal: AbortSignal): HTMLElement {
  const items: { element: HTMLButtonElement; group: Group; value: string }[] = [];
  const menu = make('div', { class: 'player__menu', role: 'menu', popover: 'auto' });
  for (const group of groups) {
    const box = make('div', { role: 'group', 'aria-label': group.title });
    box.append(make('p', { class: 'player__menu-title', 'aria-hidden': 'true' }, group.title));
    for (const { value, text, lang, after } of group.choices) {
      const element = make(
        'button',
        { type: 'button', role: 'menuitemradio', tabindex: -1, lang },
        icon('check'),
        make('span', {}, text),
        ...(after ? [make('span', { class: 'num player__menu-after' }, after)] : []),
      );
      element.addEventListener('click', () => {
        group.choose(value);
        menu.hidePopover();
        button.focus();
      });
      items.push({ element, group, value });
      box.append(element);
    }
    menu.append(box);
  }
  mark(menu, 'aria-label', button.getAttribute('aria-label') ?? undefined);
  mark(button, 'aria-haspopup', 'menu');
  mark(button, 'aria-expanded', 'false');

  const place = (): void => {
    const at = button.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.right - menu.offsetWidth, innerWidth - menu.offsetWidth - 8));
    const top = Math.max(8, at.top - menu.offsetHeight - 8);
    menu.style.setProperty('--x', `${left}px`);
    menu.style.setProperty('--y', `${top}px`);
  };
  const focus = (index: number): void => items[(index + items.length) % items.length].element.focus({ preventScroll: true });

  // Where popovers are missing the button does nothing; keys and defaults still work.
  if (typeof menu.showPopover !== 'function') {
    return menu;
  }
  button.popoverTargetElement = menu;
  menu.addEventListener('toggle', (event) => {
    const open = (event as ToggleEvent).newState === 'open';
    mark(button, 'aria-expanded', String(open));
    if (open) {
      for (const { element, group, value } of items) {
        mark(element, 'aria-checked', String(group.chosen() === value));
      }
      place();
      focus(Math.max(0, items.findIndex(({ group, value }) => group.chosen() === value)));
    }
  });
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const here = items.findIndex(({ element }) => element === document.activeElement);
    switch (event.key) {
      case 'ArrowDown':
        focus(here + 1);
        break;
      case 'ArrowUp':
        focus(here - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(items.length - 1);
        break;
      case 'Escape':
      case 'Tab':
        menu.hidePopover();
        button.focus();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  const close = (): void => menu.hidePopover();
  addEventListener('resize', close, { signal });
  addEventListener('scroll', close, { signal, passive: true });
  return menu;
}
