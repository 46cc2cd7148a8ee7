/** Small comforts of the frame: `/` goes to the search box, Escape leaves it. */
const searchBox = () =>
  [...document.querySelectorAll<HTMLInputElement>('.bar__search input, .catalog__search input')].find((box) => box.offsetParent);

window.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const typing = target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const box = searchBox();
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }
  if (event.key === 'Escape' && target.matches('.bar__search input')) {
    target.blur();
  }
});

/** "Search" at the bottom of a phone leads to the catalogue, and on to its box as soon as that is there. */
window.addEventListener('click', (event) => {
  if (!(event.target as HTMLElement).closest('a[data-find]')) {
    return;
  }
  const until = performance.now() + 5000;
  const focus = () => {
    const box = document.querySelector<HTMLInputElement>('.catalog__search input');
    if (box) {
      box.focus();
    } else if (performance.now() < until) {
      requestAnimationFrame(focus);
    }
  };
  focus();
});

/** Links marked `data-post` change something: they go out as a form with the token against forgery. */
window.addEventListener(
  'click',
  (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-post]');
    if (!link) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const form = document.createElement('form');
    form.method = 'post';
    form.action = link.href;
    const token = document.createElement('input');
    token.type = 'hidden';
    token.name = '_csrf';
    token.value = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
    form.append(token);
    document.body.append(form);
    form.submit();
  },
  true,
);

/** A new screen begins at its top; going back finds the place one had left, also when the screen comes a moment later. */
const left = new Map<string, number>();
let here = location.pathname;
const leave = (): unknown => left.set(here, window.scrollY);
window.addEventListener('click', leave, true);
window.addEventListener('popstate', leave, true);

function arrived(path: string, back: boolean): void {
  here = path;
  if (!location.hash) {
    const top = back ? (left.get(path) ?? 0) : 0;
    requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' }));
  }
}

declare global {
  interface Window {
    michi: { arrived: typeof arrived };
  }
}
window.michi = { arrived };

export {};
