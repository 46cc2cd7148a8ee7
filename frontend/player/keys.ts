/** What a key means inside the player. */
export const SPEEDS: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];

export type Command =
  | { do: 'toggle' | 'mute' | 'captions' | 'fullscreen' | 'start' | 'end' }
  | { do: 'by'; seconds: number }
  | { do: 'volume'; step: number }
  | { do: 'speed'; step: 1 | -1 }
  | { do: 'share'; of: number }
  | { do: 'line'; step: number };

/** What has the focus: keys that it uses itself are left to it. */
export type Focus = 'seek' | 'volume' | 'line' | 'button' | 'other';

export interface Key {
  key: string;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}

export function commandFor({ key, ctrlKey, altKey, metaKey }: Key, focus: Focus): Command | undefined {
  if (ctrlKey || altKey || metaKey) {
    return undefined;
  }
  const vertical = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  if (vertical !== 0) {
    switch (focus) {
      case 'line':
        return { do: 'line', step: -vertical };
      case 'seek':
        return { do: 'by', seconds: 5 * vertical };
      case 'volume':
        return undefined;
      default:
        return { do: 'volume', step: 0.1 * vertical };
    }
  }
  if (focus === 'line' && (key === 'Home' || key === 'End')) {
    return { do: 'line', step: key === 'Home' ? -Infinity : Infinity };
  }
  if (focus === 'volume' && /^(Arrow|Home|End|Page)/.test(key)) {
    return undefined;
  }
  if (/^[0-9]$/.test(key)) {
    return { do: 'share', of: Number(key) / 10 };
  }
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case ' ':
      return focus === 'button' || focus === 'line' ? undefined : { do: 'toggle' };
    case 'Enter':
      return focus === 'other' ? { do: 'toggle' } : undefined;
    case 'k':
      return { do: 'toggle' };
    case 'j':
      return { do: 'by', seconds: -10 };
    case 'l':
      return { do: 'by', seconds: 10 };
    case 'ArrowLeft':
      return { do: 'by', seconds: -5 };
    case 'ArrowRight':
      return { do: 'by', seconds: 5 };
    case 'PageDown':
      return focus === 'seek' ? { do: 'by', seconds: -30 } : undefined;
    case 'PageUp':
      return focus === 'seek' ? { do: 'by', seconds: 30 } : undefined;
    case 'Home':
      return focus === 'seek' ? { do: 'start' } : undefined;
    case 'End':
      return focus === 'seek' ? { do: 'end' } : undefined;
    case 'm':
      return { do: 'mute' };
    case 'c':
      return { do: 'captions' };
    case 'f':
      return { do: 'fullscreen' };
    case '<':
      return { do: 'speed', step: -1 };
    case '>':
      return { do: 'speed', step: 1 };
    default:
      return undefined;
  }
}

/** The neighbour in the list of speeds, or the same at its ends. */
export function nextSpeed(speed: number, step: 1 | -1): number {
  const faster = SPEEDS.filter((other) => (step > 0 ? other > speed : other < speed));
  return (step > 0 ? faster[0] : faster[faster.length - 1]) ?? speed;
}
