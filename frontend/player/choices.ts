/** What the viewer chose, kept on this device for all clips. */
export interface Choices {
  /** A language, or `off`; absent means: as the clip. */
  captions?: string;
  speed?: number;
  volume?: number;
  muted?: boolean;
  /** A height; absent means automatic. */
  quality?: number;
  /** How large the captions are; absent means middling. */
  captionSize?: CaptionSize;
  /** What is behind the captions; absent means a dark plate. */
  captionPlate?: CaptionPlate;
}

export const CAPTION_SIZES = ['s', 'm', 'l', 'xl'] as const;
export const CAPTION_PLATES = ['solid', 'half', 'none'] as const;
export type CaptionSize = (typeof CAPTION_SIZES)[number];
export type CaptionPlate = (typeof CAPTION_PLATES)[number];

/** What is stored may be older, or anybody's. */
export function captionStyle({ captionSize, captionPlate }: Choices): { size: CaptionSize; plate: CaptionPlate } {
  return {
    size: CAPTION_SIZES.find((one) => one === captionSize) ?? 'm',
    plate: CAPTION_PLATES.find((one) => one === captionPlate) ?? 'solid',
  };
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
