/** A module as it is being written: what the Java class `ManuscriptJson` reads and writes. */
export type Tongue = 'ja' | 'en';
export const TONGUES: readonly Tongue[] = ['ja', 'en'];
export type Text = Record<Tongue, string>;
export type Texts = Record<Tongue, string[]>;

export type Kind = 'text' | 'clip' | 'check' | 'callout' | 'image' | 'steps' | 'download';
export const KINDS: readonly Kind[] = ['text', 'clip', 'check', 'callout', 'image', 'steps', 'download'];
export const CALLOUTS = ['note', 'not', 'new', 'tip', 'quote'] as const;

/** A picture or download of the module. */
export interface Attachment {
  path: string;
  file: { hash: string; name: string; type: string; bytes: number };
}

/** `head` is a heading, a callout's title, the alternative text of an image, or what a download is. `body` is Markdown. */
export interface Block {
  id: string;
  kind: Kind;
  /** The tone of a callout, the path of a file, or a clip. */
  argument: string;
  head: Text;
  body: Text;
}

export interface Option {
  id: string;
  text: Text;
  why: Text;
  right: boolean;
}

export interface Pair {
  id: string;
  left: Text;
  right: Text;
  why: Text;
}

export interface Near {
  answers: Texts;
  why: Text;
}

export const QUESTIONS = ['single', 'multiple', 'ordering', 'matching', 'text'] as const;
export type QuestionKind = (typeof QUESTIONS)[number];

export interface Question {
  id: string;
  kind: QuestionKind;
  prompt: Text;
  hint: Text;
  options: Option[];
  pairs: Pair[];
  accepted: Texts;
  why: Text;
  near: Near[];
  seeAgain?: { clip: string; at: number } | null;
}

export interface Unit {
  id: string;
  slug: string;
  title: Text;
  /** 0 where the estimate counts. */
  minutes: number;
  blocks: Block[];
  questions: Question[];
  extras: unknown[];
}

export interface Source {
  title: Text;
  note: Text;
  url: string;
}

/** For whose people it is, besides those inside; `title` and `summary` are the Japanese ones with readings. */
export interface ForCustomers {
  who: 'none' | 'all' | 'named';
  /** Ids of customers. */
  named: string[];
  title: string;
  summary: string;
}

/** The Java record `ModuleManuscript` has the same fields. */
export interface Doc {
  id: string;
  slug: string;
  version: number;
  title: Text;
  summary: Text;
  subject: string;
  level: string;
  roles: string[];
  products: string[];
  picture: string;
  stamp: Texts;
  purpose: Texts;
  notFor: Texts;
  owner: { name: Text; team: Text; email: string };
  reviewOn: string;
  sources: Source[];
  rule: boolean;
  customers: ForCustomers;
  languages: string[];
  units: Unit[];
  storyboards: { name: string; yaml: string }[];
  files: Attachment[];
  changes: unknown[];
  extras: unknown[];
}

export const noText = (): Text => ({ ja: '', en: '' });
export const noTexts = (): Texts => ({ ja: [], en: [] });

/** Ids are for ever: progress hangs on them. */
export function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return `${prefix}-${[...random].map((byte) => (byte % 36).toString(36)).join('')}${Date.now().toString(36).slice(-4)}`;
}

export const newBlock = (kind: Kind): Block => ({
  id: kind === 'check' ? 'check' : newId(kind === 'text' ? 'b' : kind),
  kind,
  argument: kind === 'callout' ? 'note' : '',
  head: noText(),
  body: noText(),
});

export const newOption = (): Option => ({ id: newId('o'), text: noText(), why: noText(), right: false });
export const newPair = (): Pair => ({ id: newId('p'), left: noText(), right: noText(), why: noText() });

export function newQuestion(kind: QuestionKind): Question {
  const choice = kind === 'single' || kind === 'multiple' || kind === 'ordering';
  const options = choice ? [newOption(), newOption(), newOption()] : [];
  if (kind === 'single' || kind === 'multiple') {
    options[0].right = true;
  }
  return {
    id: newId('q'),
    kind,
    prompt: noText(),
    hint: noText(),
    options,
    pairs: kind === 'matching' ? [newPair(), newPair()] : [],
    accepted: noTexts(),
    why: noText(),
    near: [],
    seeAgain: null,
  };
}

export const newUnit = (): Unit => ({ id: newId('u'), slug: newId('unit'), title: noText(), minutes: 0, blocks: [newBlock('text')], questions: [], extras: [] });

export const other = (tongue: Tongue): Tongue => (tongue === 'ja' ? 'en' : 'ja');
export const filled = (text: Text): boolean => text.ja.trim() !== '' || text.en.trim() !== '';
/** Written in the other language only. */
export const missing = (text: Text, tongue: Tongue): boolean => text[tongue].trim() === '' && text[other(tongue)].trim() !== '';

/** Languages that a block lacks although the other one has it. */
export function gaps(block: Block): Tongue[] {
  return TONGUES.filter((tongue) => missing(block.head, tongue) || missing(block.body, tongue));
}

export function questionGaps(question: Question): Tongue[] {
  const texts = [
    question.prompt,
    question.hint,
    question.why,
    ...question.options.flatMap((option) => [option.text, option.why]),
    ...question.pairs.flatMap((pair) => [pair.left, pair.right, pair.why]),
  ];
  return TONGUES.filter((tongue) => texts.some((text) => missing(text, tongue)));
}

/** How many blocks, titles and questions of a unit lack this language. */
export function gapsOf(unit: Unit, tongue: Tongue): number {
  return (
    (missing(unit.title, tongue) ? 1 : 0) +
    unit.blocks.filter((block) => gaps(block).includes(tongue)).length +
    unit.questions.filter((question) => questionGaps(question).includes(tongue)).length
  );
}

const JAPANESE_A_MINUTE = 500;
const ENGLISH_A_MINUTE = 200;

/** Minutes to read and watch: Japanese by characters, English by words, the longer of both, plus clips and half a minute a question, as `ReadingTime` does. */
export function estimate(unit: Unit, clipSeconds: (clip: string) => number): number {
  const all = (tongue: Tongue): string => unit.blocks.map((block) => `${block.head[tongue]} ${block.body[tongue]}`).join(' ');
  const japanese = [...all('ja').replace(/[\s#*_>`|-]/gu, '')].length / JAPANESE_A_MINUTE;
  const english = (all('en').match(/[\p{L}\p{N}’']+/gu) ?? []).length / ENGLISH_A_MINUTE;
  const clips = unit.blocks.reduce((sum, block) => sum + (block.kind === 'clip' ? clipSeconds(block.argument) : 0), 0) / 60;
  return Math.min(30, Math.max(1, Math.ceil(Math.max(japanese, english) + clips + unit.questions.length / 2 - 0.2)));
}

/** Puts the item at one place to another. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const result = [...items];
  const [item] = result.splice(from, 1);
  result.splice(Math.max(0, Math.min(result.length, to)), 0, item);
  return result;
}
