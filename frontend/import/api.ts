/** A draft there is now. */
export interface Item {
  kind: 'module' | 'trail';
  id: string;
  slug: string;
  title: { ja: string; en: string };
  outcome: 'begun' | 'again' | 'published' | 'draft-there';
  /** How much keeps it from being published. */
  missing?: number;
  images?: string[];
}

export interface Mistake {
  file: string;
  line: number;
  message: string;
}

/** @param percent of what is being sent, or read @param deck which presentation, as soon as the server has it */
export interface Busy {
  kind: 'busy';
  name: string;
  percent: number;
  deck: string;
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

const headers = (): Record<string, string> => ({
  Accept: 'application/json',
  'Accept-Language': document.documentElement.lang || 'en',
  'X-XSRF-TOKEN': token(),
});

async function asked<T>(address: string, method = 'GET'): Promise<T> {
  const response = await fetch(address, { method, credentials: 'same-origin', headers: headers() });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw refusal(answer as Problem);
  }
  return answer as T;
}

const refusal = ({ errors, detail, title, mistakes }: Problem): Refused =>
  new Refused(errors?.map(({ message }) => message).find(Boolean) ?? detail ?? title ?? '', mistakes);

/** How far sending a file is, and how it is stopped. */
export interface Sending {
  /** @param percent of the file that the server has */
  progress(percent: number): void;
  signal: AbortSignal;
}

/** `fetch` does not say how much it has sent. */
function sent<T>(address: string, file: File, { progress, signal }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const failed = (): void => reject(new Refused());
    request.open('POST', address);
    Object.entries({ ...headers(), 'Content-Type': 'application/octet-stream' }).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => (request.status < 300 ? resolve(request.response as T) : reject(refusal((request.response ?? {}) as Problem)));
    request.onerror = failed;
    request.onabort = failed;
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

const named = (address: string, file: File): string => `${address}?name=${encodeURIComponent(file.name)}`;

/** A content pack, unless its name says that it is Markdown. */
export const send = async (file: File, sending: Sending): Promise<Item[]> =>
  /\.(md|markdown|txt)$/i.test(file.name)
    ? [await sent<Item>(named('/api/v1/imports/markdown', file), file, sending)]
    : (await sent<{ items: Item[] }>('/api/v1/packs', file, sending)).items;

export const sendDeck = (file: File, sending: Sending): Promise<Deck> => sent(named('/api/v1/decks', file), file, sending);

export const deck = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}`);

export const draftOf = (id: string): Promise<Item> => asked(`/api/v1/imports/decks/${id}`, 'POST');

export const stop = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}/cancel`, 'POST');
