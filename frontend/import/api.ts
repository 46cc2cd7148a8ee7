/** A draft there is now. */
export interface Item {
  kind: 'module' | 'trail';
  id: string;
  slug: string;
  title: { ja: string; en: string };
  outcome: 'begun' | 'again' | 'draft-there';
  images?: string[];
}

export interface Mistake {
  file: string;
  line: number;
  message: string;
}

/** @param deck whether it is a presentation, and, as soon as the server has it, which */
export interface Busy {
  kind: 'busy';
  name: string;
  percent: number;
  deck: boolean | string;
}

export interface Done {
  kind: 'done';
  items: Item[];
}

export interface Refusal {
  kind: 'refused';
  name: string;
  reason: string;
  mistakes: Mistake[];
}

export type State = { kind: 'waiting' } | Busy | Done | Refusal;

export interface Deck {
  id: string;
  state: 'reading' | 'ready' | 'refused';
  percent?: number;
  reason?: string;
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { message?: string }[];
  mistakes?: Mistake[];
}

/** The server has refused, and says why in the reader's language. */
export class Refused extends Error {
  constructor(
    reason = '',
    readonly mistakes: Mistake[] = [],
  ) {
    super(reason);
  }
}

/** Spring Security's token for scripts. */
function token(): string {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function asked<T>(address: string, method = 'GET', body?: Blob): Promise<T> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': document.documentElement.lang || 'en',
      'X-XSRF-TOKEN': token(),
      ...(body ? { 'Content-Type': 'application/octet-stream' } : {}),
    },
    body,
  });
  if (!response.ok) {
    const { errors, detail, title, mistakes } = (await response.json().catch(() => ({}))) as Problem;
    throw new Refused(errors?.map(({ message }) => message).find(Boolean) ?? detail ?? title ?? '', mistakes);
  }
  return (await response.json()) as T;
}

const named = (address: string, file: File): string => `${address}?name=${encodeURIComponent(file.name)}`;

/** A content pack, unless its name says that it is Markdown. */
export const send = async (file: File): Promise<Item[]> =>
  /\.(md|markdown|txt)$/i.test(file.name)
    ? [await asked<Item>(named('/api/v1/imports/markdown', file), 'POST', file)]
    : (await asked<{ items: Item[] }>('/api/v1/packs', 'POST', file)).items;

export const sendDeck = (file: File): Promise<Deck> => asked(named('/api/v1/decks', file), 'POST', file);

export const deck = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}`);

export const draftOf = (id: string): Promise<Item> => asked(`/api/v1/imports/decks/${id}`, 'POST');

export const stop = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}/cancel`, 'POST');
