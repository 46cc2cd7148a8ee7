/** A storyboard as the API knows it, and what can be done to it. Nothing here changes what it is given. */
export type Tongue = 'ja' | 'en';
export const TONGUES: readonly Tongue[] = ['ja', 'en'];
export const LAYOUTS = ['title', 'picture', 'bullets', 'statement', 'compare', 'end'] as const;
export const TRANSITIONS = ['cut', 'fade', 'slide'] as const;
export type Layout = (typeof LAYOUTS)[number];

export type Text = Record<Tongue, string>;

export interface Sound {
  sound: string;
  seconds: number;
}

export interface Focus {
  x: number;
  y: number;
  zoom: number;
}

export interface Scene {
  /** Tells scenes apart while they move; means nothing to the server. */
  key: string;
  layout: Layout;
  chapter?: Text;
  title: Text;
  text: Text;
  bullets: Text[];
  columns: { title: Text; bullets: Text[] }[];
  picture?: string;
  alt?: Text;
  narration: Text;
  seconds?: number;
  transition: (typeof TRANSITIONS)[number];
  motion?: { from: Focus; to: Focus };
  voice?: Partial<Record<Tongue, Sound>>;
}

export interface Storyboard {
  title: Text;
  scenes: Scene[];
  music?: Sound & { title: string; licence: string };
}

export const MOST_SCENES = 60;
export const MOST_BULLETS = 5;
/** What a clip had better not be longer than, in seconds. */
export const LONGEST = 180;

const emptyText = (): Text => ({ ja: '', en: '' });
let keys = 0;
const newKey = (): string => `s${Date.now().toString(36)}${(keys++).toString(36)}`;

export function newScene(layout: Layout = 'statement'): Scene {
  return { key: newKey(), layout, title: emptyText(), text: emptyText(), bullets: [], columns: [], narration: emptyText(), transition: 'fade' };
}

/** Whatever came: every field is there, every scene has a key of its own. */
export function readStoryboard(given: unknown): Storyboard {
  const from = (given ?? {}) as Partial<Storyboard>;
  const known = new Set<string>();
  const scenes = (from.scenes ?? []).map((scene) => {
    const whole = { ...newScene(), ...withoutNulls(scene) };
    whole.title = readText(whole.title);
    whole.text = readText(whole.text);
    whole.narration = readText(whole.narration);
    whole.bullets = (whole.bullets ?? []).map(readText);
    whole.columns = (whole.columns ?? []).map((one) => ({ title: readText(one.title), bullets: (one.bullets ?? []).map(readText) }));
    if (known.has(whole.key)) {
      whole.key = newKey();
    }
    known.add(whole.key);
    return whole;
  });
  return { ...withoutNulls(from), title: readText(from.title), scenes };
}

function withoutNulls<T extends object>(from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== null && value !== undefined)) as T;
}

function readText(text: Partial<Text> | undefined): Text {
  return { ja: text?.ja ?? '', en: text?.en ?? '' };
}

export const isEmpty = (text: Text | undefined): boolean => !text || (text.ja.trim() === '' && text.en.trim() === '');

/** What is sent: without what means nothing. */
export function wire(board: Storyboard): Storyboard {
  return {
    ...board,
    scenes: board.scenes.map((scene) => {
      const sent = { ...scene };
      if (isEmpty(sent.chapter)) {
        delete sent.chapter;
      }
      if (sent.layout !== 'compare') {
        sent.columns = [];
      }
      return { ...sent, bullets: sent.layout === 'bullets' ? sent.bullets.filter((one) => !isEmpty(one)) : [] };
    }),
  };
}

// ── changes ────────────────────────────────────────────────────────────────

export function changeScene(board: Storyboard, index: number, change: Partial<Scene>): Storyboard {
  const scene = withoutUndefined({ ...board.scenes[index], ...change });
  return { ...board, scenes: board.scenes.with(index, withColumns(scene)) };
}

function withoutUndefined<T extends object>(scene: T): T {
  return Object.fromEntries(Object.entries(scene).filter(([, value]) => value !== undefined)) as T;
}

/** A comparison has two columns, of at least a line each. */
function withColumns(scene: Scene): Scene {
  if (scene.layout !== 'compare' || scene.columns.length === 2) {
    return scene;
  }
  const empty = (): Scene['columns'][number] => ({ title: emptyText(), bullets: [emptyText()] });
  return { ...scene, columns: [...scene.columns, empty(), empty()].slice(0, 2) };
}

export function addScenes(board: Storyboard, at: number, scenes: Scene[]): Storyboard {
  return { ...board, scenes: board.scenes.toSpliced(at, 0, ...scenes).slice(0, MOST_SCENES) };
}

export function duplicate(board: Storyboard, index: number): Storyboard {
  return addScenes(board, index + 1, [{ ...structuredClone(board.scenes[index]), key: newKey() }]);
}

export function remove(board: Storyboard, index: number): Storyboard {
  return { ...board, scenes: board.scenes.toSpliced(index, 1) };
}

/** @param to the place it has afterwards */
export function move(board: Storyboard, from: number, to: number): Storyboard {
  const target = Math.max(0, Math.min(board.scenes.length - 1, to));
  if (target === from) {
    return board;
  }
  const scenes = board.scenes.toSpliced(from, 1);
  scenes.splice(target, 0, board.scenes[from]);
  return { ...board, scenes };
}

// ── what it comes to ───────────────────────────────────────────────────────

/** As `docs/content-format.md` says: how long it takes to read, in seconds. */
export function readingSeconds(narration: Text): number {
  const japanese = [...narration.ja.replace(/\s/g, '')].length / 6.5;
  const english = (narration.en.trim() === '' ? 0 : narration.en.trim().split(/\s+/).length) / 2.6;
  return Math.max(japanese, english);
}

export function secondsOf(scene: Scene): number {
  const spoken = Math.max(0, ...TONGUES.map((tongue) => scene.voice?.[tongue]?.seconds ?? 0));
  const after = spoken > 0 ? spoken + 0.6 : 0;
  if (scene.seconds === undefined && after > 0) {
    return Math.max(2, after);
  }
  return Math.max(after, scene.seconds ?? Math.max(3.5, readingSeconds(scene.narration) + 1.2));
}

export const totalSeconds = (board: Storyboard): number => board.scenes.reduce((sum, scene) => sum + secondsOf(scene), 0);

export type Warning = 'missing-ja' | 'missing-en' | 'picture' | 'fast' | 'long' | 'title-long' | 'silent' | 'columns';

/** What an author may want to know of a scene; nothing of it stops the clip but `picture` and `columns`. */
export function warningsOf(scene: Scene): Warning[] {
  const texts = [scene.title, scene.text, scene.narration, scene.chapter ?? emptyText(), ...(scene.layout === 'bullets' ? scene.bullets : []), ...(scene.layout === 'compare' ? scene.columns.flatMap((one) => [one.title, ...one.bullets]) : [])];
  const lacks = (tongue: Tongue): boolean => texts.some((text) => !isEmpty(text) && text[tongue].trim() === '');
  const found: Warning[] = [];
  if (lacks('ja')) {
    found.push('missing-ja');
  }
  if (lacks('en')) {
    found.push('missing-en');
  }
  if (scene.layout === 'picture' && !scene.picture) {
    found.push('picture');
  }
  if (scene.layout === 'compare' && scene.columns.some((one) => isEmpty(one.title))) {
    found.push('columns');
  }
  if (scene.seconds !== undefined && readingSeconds(scene.narration) > scene.seconds) {
    found.push('fast');
  }
  if (secondsOf(scene) > 25) {
    found.push('long');
  }
  if ([...scene.title.ja].length > 40 || scene.title.en.length > 80) {
    found.push('title-long');
  }
  if (isEmpty(scene.narration) && !scene.voice && scene.layout !== 'end') {
    found.push('silent');
  }
  return found;
}

/** Pages of a presentation as scenes: the picture alone, what is said under it. */
export function scenesOf(pages: { picture: string; title: string; narration: string; language: string }[]): Scene[] {
  return pages.map(({ picture, title, narration, language }) => {
    const tongue: Tongue = language === 'en' ? 'en' : 'ja';
    return { ...newScene('picture'), picture, narration: { ...emptyText(), [tongue]: narration.slice(0, 900) }, alt: { ...emptyText(), [tongue]: title } };
  });
}
