/** Finding words however they are written: full or half width, capitals or not, hiragana or katakana. */

/** What two spellings have in common, and from which character of the text each of its characters comes. */
export function fold(text: string): { folded: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  for (const [piece, index] of pieces(text)) {
    const plain = hiragana(piece.normalize('NFKC').toLowerCase());
    folded += plain;
    for (let i = 0; i < plain.length; i++) {
      from.push(index);
    }
  }
  from.push(text.length);
  return { folded, from };
}

/** Characters with the marks that belong to them: ﾊ and ﾞ are one. */
function* pieces(text: string): Generator<[string, number]> {
  const piece = /[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;
  for (const match of text.matchAll(piece)) {
    yield [match[0], match.index];
  }
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Where the words stand in the text, as [from, to) pairs; none for empty words. */
export function finds(text: string, words: string): [number, number][] {
  const wanted = fold(words.trim().replace(/\s+/g, ' ')).folded;
  if (wanted === '') {
    return [];
  }
  const { folded, from } = fold(text);
  const found: [number, number][] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = from[at + wanted.length - 1];
    const end = from.slice(at + wanted.length).find((index) => index > last) ?? text.length;
    found.push([from[at], end]);
  }
  return found;
}
