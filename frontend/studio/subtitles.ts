import type { Cue, Tongue } from './draft';

/** Signs a second, and signs a line, that can be read along with a picture. */
const READABLE: Record<Tongue, { speed: number; signs: number }> = {
  ja: { speed: 8, signs: 52 },
  en: { speed: 20, signs: 84 },
};

export type Warning = 'fast' | 'long' | 'overlap';

const signs = (text: string): number => [...text.replace(/\s+/g, ' ').trim()].length;

/** What a reader would stumble over. @param before the line before it */
export function warnings(cue: Cue, before: Cue | undefined, tongue: Tongue): Warning[] {
  const found: Warning[] = [];
  const count = signs(cue.text);
  if (count > 0 && count / Math.max(0.1, cue.to - cue.from) > READABLE[tongue].speed) {
    found.push('fast');
  }
  if (count > READABLE[tongue].signs) {
    found.push('long');
  }
  if (before && before.to > cue.from + 0.01) {
    found.push('overlap');
  }
  return found;
}

const TIME = /(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;
const TIMES = new RegExp(`^\\s*${TIME.source}\\s*-->\\s*${TIME.source}`);

/** Reads SubRip and WebVTT alike; formatting is left out. */
export function readSubtitles(file: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    if (at < 0) {
      continue;
    }
    const found = TIMES.exec(lines[at])!;
    const second = (i: number): number =>
      Number(found[i] ?? 0) * 3600 + Number(found[i + 1]) * 60 + Number(found[i + 2]) + Number(found[i + 3].padEnd(3, '0')) / 1000;
    const text = lines
      .slice(at + 1)
      .join(' ')
      .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
      .trim();
    if (text && second(5) > second(1)) {
      cues.push({ from: second(1), to: second(5), text });
    }
  }
  return cues.sort((one, other) => one.from - other.from);
}

function stamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const padded = (n: number, size: number): string => String(n).padStart(size, '0');
  const whole = Math.floor(milliseconds / 1000);
  return (
    `${padded(Math.floor(whole / 3600), 2)}:${padded(Math.floor((whole % 3600) / 60), 2)}:` +
    `${padded(whole % 60, 2)}.${padded(milliseconds % 1000, 3)}`
  );
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function writeWebVtt(cues: Cue[]): string {
  return ['WEBVTT', ...cues.map((cue) => `${stamp(cue.from)} --> ${stamp(cue.to)}\n${escaped(cue.text)}`)].join('\n\n') + '\n';
}
