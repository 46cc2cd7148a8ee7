/** The drawing's icons. They come with the player, so it works on pages without the app's sprite. */
const PATHS = {
  play: '<path d="M8 5.4v13.2L18.8 12z" fill="currentColor"/>',
  pause: '<path d="M8.5 5.5v13M15.5 5.5v13"/>',
  replay: '<path d="M5 12a7 7 0 1 0 2.3-5.2M5 4.5v4.2h4.2"/>',
  volume: '<path d="M4.5 9.7v4.6h3l4.5 3.7V6L7.5 9.7z"/><path d="M15.5 9.2a4 4 0 0 1 0 5.6M17.9 6.8a7.4 7.4 0 0 1 0 10.4"/>',
  muted: '<path d="M4.5 9.7v4.6h3l4.5 3.7V6L7.5 9.7z"/><path d="m15.5 9.5 5 5M20.5 9.5l-5 5"/>',
  captions:
    '<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="M7 11h3M12 11h5M7 14.7h6M15 14.7h2"/>',
  pip: '<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><rect x="12" y="11.5" width="6" height="4.5" rx="1" fill="currentColor"/>',
  full: '<path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/>',
  unfull: '<path d="M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5"/>',
  check: '<path d="m5 12.6 4.6 4.6L19 7.4"/>',
} as const;

export type Icon = keyof typeof PATHS;

export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const [attribute, value] of [
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '1.7'],
    ['stroke-linecap', 'round'],
    ['stroke-linejoin', 'round'],
  ]) {
    svg.setAttribute(attribute, value);
  }
  svg.innerHTML = PATHS[name];
  return svg;
}
