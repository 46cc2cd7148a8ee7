import { readStoryboard, wire, type Sound, type Storyboard, type Tongue } from './model';
import type { Answer } from './saver';

const BASE = '/api/v1/storyboards';

export interface Saved {
  revision: number;
  clip: string | null;
  storyboard: Storyboard;
}

export interface Plan {
  seconds: number;
  scenes: { start: number; end: number }[];
  ja: { start: number; end: number; text: string }[];
  en: { start: number; end: number; text: string }[];
}

export interface Deck {
  id: string;
  name: string;
  state: 'reading' | 'ready' | 'refused';
  percent?: number;
  reason?: string;
  pages: { number: number; picture: string; title: string; narration: string; language: string }[];
}

/** The server has refused, and says why in the reader's language. */
export class Refused extends Error {}

/** Spring Security's token for scripts. */
function token(): string {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  keepalive?: boolean;
}

function call(address: string, { method = 'GET', body, headers = {}, signal, keepalive }: Call = {}): Promise<Response> {
  const raw = body instanceof Blob;
  return fetch(address, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json, image/jpeg',
      'Accept-Language': document.documentElement.lang || 'en',
      'X-XSRF-TOKEN': token(),
      ...(body === undefined ? {} : { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
    signal,
    keepalive,
  });
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { field?: string; message?: string }[];
  current?: { revision: number; storyboard: unknown };
}

const problemOf = (response: Response): Promise<Problem> => response.json().then((json) => json as Problem).catch(() => ({}));

const reasonOf = ({ errors, detail, title }: Problem): string => errors?.map(({ message }) => message).find(Boolean) ?? detail ?? title ?? '';

async function asked<T>(address: string, how: Call = {}): Promise<T> {
  const response = await call(address, how);
  if (!response.ok) {
    throw new Refused(reasonOf(await problemOf(response)));
  }
  return (await response.json()) as T;
}

export async function load(id: string): Promise<Saved> {
  const saved = await asked<Saved>(`${BASE}/${id}`);
  return { ...saved, storyboard: readStoryboard(saved.storyboard) };
}

export async function save(id: string, draft: Storyboard, revision: number, keepalive = false): Promise<Answer<Storyboard>> {
  const response = await call(`${BASE}/${id}`, { method: 'PUT', body: wire(draft), headers: { 'If-Match': `"${revision}"` }, keepalive });
  if (response.ok) {
    return { kind: 'saved', revision: ((await response.json()) as Saved).revision };
  }
  const problem = await problemOf(response);
  if (response.status === 412 && problem.current) {
    return { kind: 'stale', revision: problem.current.revision, current: readStoryboard(problem.current.storyboard) };
  }
  return response.status >= 500 || response.status === 401 || response.status === 429 ? { kind: 'unreachable' } : { kind: 'refused', reason: reasonOf(problem) };
}

export const make = (id: string): Promise<{ id: string; version: number }> => asked(`${BASE}/${id}/clip`, { method: 'POST' });

export const plan = (board: Storyboard): Promise<Plan> => asked(`${BASE}/plan`, { method: 'POST', body: wire(board) });

export async function still(board: Storyboard, scene: number, language: Tongue, width: number, signal: AbortSignal): Promise<Blob> {
  const response = await call(`${BASE}/still?scene=${scene}&language=${language}&width=${width}`, { method: 'POST', body: wire(board), signal });
  if (!response.ok) {
    throw new Refused(reasonOf(await problemOf(response)));
  }
  return response.blob();
}

export const sendPicture = (file: Blob): Promise<{ picture: string }> => asked(`${BASE}/pictures`, { method: 'POST', body: file });

export const sendSound = (file: Blob, use: 'voice' | 'music'): Promise<Sound> => asked(`${BASE}/sounds?use=${use}`, { method: 'POST', body: file });

export const sendDeck = (file: File): Promise<Deck> => asked(`/api/v1/decks?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });

export const deck = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}`);

export const cancelDeck = (id: string): Promise<Deck> => asked(`/api/v1/decks/${id}/cancel`, { method: 'POST' });

export const clipState = (id: string): Promise<{ state: string; progress?: number; percent?: number }> => asked(`/api/v1/clips/${id}`);
