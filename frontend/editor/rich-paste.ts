/**
 * What comes from a word processor, a mail or a page, as Markdown. Everything but text, emphasis, links, lists, quotes, code and
 * tables is dropped: styles, scripts, pictures, addresses that are not ordinary links. The HTML is read as an inert document:
 * nothing in it is loaded or run.
 */
export function toMarkdown(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return blocks(page.body)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const DROPPED = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'NOSCRIPT', 'TITLE', 'BUTTON', 'SELECT', 'TEXTAREA']);
const BLOCKS = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'TABLE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'HR', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION']);

const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName);
const holdsBlocks = (element: Element): boolean => [...element.children].some((child) => isBlock(child) || holdsBlocks(child));

/** Characters that would mean something in Markdown mean themselves. */
const escaped = (text: string): string => text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/^(\s*)([#+-]|\d+\.)(?=\s)/, '$1\\$2');

function blocks(parent: Element): string {
  const parts: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line.trim()) {
      parts.push(line.trim());
    }
    line = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && DROPPED.has(node.nodeName.toUpperCase())) {
      continue;
    }
    if (node instanceof Element && (isBlock(node) || holdsBlocks(node))) {
      flush();
      parts.push(block(node));
    } else {
      line += inline(node);
    }
  }
  flush();
  return parts.filter((part) => part.trim()).join('\n\n');
}

function block(element: Element): string {
  switch (element.nodeName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return `### ${inlines(element).trim()}`;
    case 'UL':
    case 'OL':
      return list(element);
    case 'BLOCKQUOTE':
      return blocks(element).replace(/^/gm, '> ');
    case 'PRE':
      return `\`\`\`\n${(element.textContent ?? '').replace(/```/g, "'''").trimEnd()}\n\`\`\``;
    case 'TABLE':
      return table(element);
    case 'HR':
      return '';
    default:
      return blocks(element);
  }
}

function list(element: Element): string {
  const numbered = element.nodeName === 'OL';
  return [...element.children]
    .filter((child) => child.nodeName === 'LI')
    .map((item, index) => {
      const sign = numbered ? `${index + 1}. ` : '- ';
      const box = item.querySelector<HTMLInputElement>(':scope > input[type=checkbox], :scope > p > input[type=checkbox]');
      const task = box ? (box.checked ? '[x] ' : '[ ] ') : '';
      return `${sign}${task}${blocks(item).replace(/\n\n(?=\s*(-|\d+\.) )/g, '\n').replace(/\n/g, `\n${' '.repeat(sign.length)}`)}`;
    })
    .join('\n');
}

function table(element: Element): string {
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlines(cell).replace(/\s*\n\s*/g, ' ').trim()),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) {
    return '';
  }
  const line = (row: string[]): string => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
  return [line(rows[0]), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
}

const inlines = (element: Element): string => [...element.childNodes].map(inline).join('');

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  }
  if (!(node instanceof Element) || DROPPED.has(node.nodeName.toUpperCase())) {
    return '';
  }
  const inner = inlines(node);
  switch (node.nodeName) {
    case 'BR':
      return '\n';
    case 'IMG':
    case 'INPUT':
      return '';
    case 'CODE':
    case 'KBD':
      return `\`${(node.textContent ?? '').replace(/`/g, "'")}\``;
    case 'MARK':
      return around(inner, '==');
    case 'A':
      return link(node, inner);
    default:
      return styled(node, inner);
  }
}

/** Word processors and web editors often say bold by a style; some wrap everything into a `<b>` that is not bold. */
function styled(element: Element, inner: string): string {
  const style = element.getAttribute('style') ?? '';
  const plain = /font-weight:\s*(normal|400)/.test(style);
  const bold = !plain && (['B', 'STRONG'].includes(element.nodeName) || /font-weight:\s*(bold|[6-9]00)/.test(style));
  const italic = ['I', 'EM'].includes(element.nodeName) || /font-style:\s*italic/.test(style);
  const marked = italic ? around(inner, '*') : inner;
  return bold ? around(marked, '**') : marked;
}

function around(inner: string, sign: string): string {
  const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? ['', '', inner, ''];
  return text ? `${before}${sign}${text}${sign}${after}` : inner;
}

function link(element: Element, inner: string): string {
  const address = element.getAttribute('href') ?? '';
  return /^(https:|mailto:|michi:)/i.test(address) && inner.trim() && !/[\s<>]/.test(address)
    ? `[${inner.trim()}](${address.replace(/[()]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`
    : inner;
}
