/** What the viewer chose, kept on this device for all clips. */
export interface Choices {
  /** A language, or `off`; absent means: as the clip. */
  captions?: string;
  speed?: number;
  volume?: number;
  muted?: boolean;
  /** A height; absent means automatic. */
  quality?: number;
}

const KEY = 'michi.player';

export function readChoices(storage: Pick<Storage, 'getItem'>): Choices {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return stored !== null && typeof stored === 'object' ? (stored as Choices) : {};
  } catch {
    return {};
  }
}

export function remember(storage: Pick<Storage, 'getItem' | 'setItem'>, change: Partial<Choices>): void {
  try {
    storage.setItem(KEY, JSON.stringify({ ...readChoices(storage), ...change }));
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The captions to begin with: on, in the viewer's choice, else in the clip's language, else in any. */
export function captionsFor(choice: string | undefined, language: string, available: readonly string[]): string {
  if (choice === 'off') {
    return 'off';
  }
  return [choice, language, ...available].find((one) => one !== undefined && available.includes(one)) ?? 'off';
}

/** The browser's storage, or memory for this page where it is forbidden. */
export function deviceStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return localStorage;
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
}
