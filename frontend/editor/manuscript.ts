import { History } from '../studio/history';
import { Device, type Kept } from './device';
import { type Choice, type Conflict, merge } from './merge';
import { type Block, type Doc, estimate, moved, newUnit, type Question, type Tongue, type Unit } from './model';

/** What the page gives. The Java record `ManuscriptDesk.Data` has the same fields. */
export interface ManuscriptData {
  id: string;
  person: string;
  doc: Doc;
  revision: number;
  language: Tongue;
  /** Whether it may be changed: a manuscript in review may not. */
  open: boolean;
  /** Addresses of files begin so; the hash and the name follow. */
  files: string;
  clips: ClipRow[];
  subjects: Choosable[];
  levels: Choosable[];
  roles: Choosable[];
  products: Choosable[];
  customers: Choosable[];
  uploads: string;
}

export interface Choosable {
  key: string;
  label: string;
}

/** Seconds that a clip is taken to last until it is made, as `ReadingTime` does. */
const NOT_MADE_YET = 60;

export interface ClipRow {
  id: string;
  title: string;
  /** 0 if it is not made yet. */
  seconds: number;
  poster: string;
  address: string;
}

export type Labels = Record<string, string>;
export type Standing = 'saved' | 'waiting' | 'saving' | 'offline' | 'stale' | 'refused';
export type View = 'both' | Tongue;

/** What is missing before it can be published: said by the server, with where it is. */
export interface Lack {
  /** With the name of the field. */
  line: string;
  /** For the place itself. */
  text: string;
  unit: string;
  block: string;
  field: string;
}

/** A text that is older than its counterpart. */
export interface Outdated {
  field: string;
  language: Tongue;
}

export interface Clash {
  revision: number;
  theirs: Doc;
  base: Doc;
  who: string;
  conflicts: Conflict[];
  choices: Map<string, Choice>;
}

const SAVE_AFTER = 700;
const SAVE_AT_LATEST = 1800;
const ANSWER_WITHIN = 8000;

/** One author at work on one module: text with its history, what is chosen, and what the portal already has. */
export class Manuscript extends EventTarget {
  readonly data: ManuscriptData;
  readonly labels: Labels;
  readonly history: History<Doc>;
  private readonly device: Device;
  readonly found?: Kept;
  unit = '';
  block = '';
  view: View = 'both';
  pane: 'outline' | 'text' | 'preview' = 'text';
  standing: Standing = 'saved';
  savedAt = '';
  lacks: Lack[] = [];
  outdated: Outdated[] = [];
  clash?: Clash;
  announcement = '';
  /** What customers are looked for by. */
  customerWanted = '';
  refusal = '';
  /** What the portal is known to have. */
  private base: Doc;
  private revision: number;
  private sent?: Doc;
  private timer = 0;
  private since = 0;
  private watch = 0;

  constructor(data: ManuscriptData, labels: Labels) {
    super();
    this.data = data;
    this.labels = labels;
    this.base = data.doc;
    this.revision = data.revision;
    this.history = new History(data.doc);
    this.device = new Device(data.person, data.id);
    const kept = this.device.find();
    if (kept && JSON.stringify(kept.doc) !== JSON.stringify(data.doc)) {
      this.found = kept;
    } else {
      this.device.forget();
    }
    this.unit = data.doc.units[0]?.id ?? '';
    this.view = window.matchMedia('(max-width: 760px)').matches ? data.language : 'both';
  }

  get doc(): Doc {
    return this.history.current;
  }

  /** Whether it is to be given in both languages: one that is left out on purpose lacks nothing. */
  get twofold(): boolean {
    return this.doc.languages.length !== 1;
  }

  get current(): Unit | undefined {
    return this.doc.units.find((unit) => unit.id === this.unit);
  }

  get open(): boolean {
    return this.data.open && this.clash === undefined;
  }

  say(key: string, ...values: (string | number)[]): string {
    return (this.labels[key] ?? key).replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
  }

  minutes(unit: Unit): number {
    return unit.minutes || this.estimated(unit);
  }

  estimated(unit: Unit): number {
    return estimate(unit, (clip) => (clip ? this.data.clips.find((each) => each.id === clip)?.seconds || NOT_MADE_YET : 0));
  }

  /** @param gesture the same name as in the change before makes one step of both */
  change(next: Doc, gesture = ''): void {
    if (!this.open || next === this.doc) {
      return;
    }
    this.history.change(next, gesture);
    this.changed();
  }

  undo(): void {
    if (this.open) {
      this.history.undo();
      this.changed();
    }
  }

  redo(): void {
    if (this.open) {
      this.history.redo();
      this.changed();
    }
  }

  fields(part: Partial<Doc>, gesture = ''): void {
    this.change({ ...this.doc, ...part }, gesture);
  }

  changeUnit(id: string, change: (unit: Unit) => Unit, gesture = ''): void {
    this.change({ ...this.doc, units: this.doc.units.map((unit) => (unit.id === id ? change(unit) : unit)) }, gesture);
  }

  changeBlock(unit: string, id: string, part: Partial<Block>, gesture = ''): void {
    this.changeUnit(unit, (each) => ({ ...each, blocks: each.blocks.map((block) => (block.id === id ? { ...block, ...part } : block)) }), gesture);
  }

  write(unit: string, block: Block, part: 'head' | 'body', tongue: Tongue, value: string): void {
    this.changeBlock(unit, block.id, { [part]: { ...block[part], [tongue]: value } }, `${block.id}:${part}:${tongue}`);
  }

  changeQuestion(unit: string, id: string, part: Partial<Question>, gesture = ''): void {
    this.changeUnit(unit, (each) => ({ ...each, questions: each.questions.map((one) => (one.id === id ? { ...one, ...part } : one)) }), gesture);
  }

  addBlock(unit: string, block: Block, at: number): void {
    this.changeUnit(unit, (each) => ({ ...each, blocks: each.blocks.toSpliced(at, 0, block) }));
    this.choose({ block: block.id });
  }

  removeBlock(unit: string, id: string): void {
    this.changeUnit(unit, (each) => ({
      ...each,
      blocks: each.blocks.filter((block) => block.id !== id),
      questions: id === 'check' ? [] : each.questions,
    }));
  }

  moveBlock(unit: string, from: number, to: number): void {
    const blocks = this.doc.units.find((each) => each.id === unit)?.blocks ?? [];
    if (to >= 0 && to < blocks.length && from !== to) {
      this.changeUnit(unit, (each) => ({ ...each, blocks: moved(each.blocks, from, to) }));
      this.announce(this.say('moved-to', to + 1, blocks.length));
    }
  }

  addUnit(): void {
    const unit = newUnit();
    this.change({ ...this.doc, units: [...this.doc.units, unit] });
    this.choose({ unit: unit.id, block: '' });
  }

  removeUnit(id: string): void {
    const at = this.doc.units.findIndex((unit) => unit.id === id);
    this.change({ ...this.doc, units: this.doc.units.filter((unit) => unit.id !== id) });
    this.choose({ unit: (this.doc.units[at] ?? this.doc.units.at(-1))?.id ?? '', block: '' });
  }

  moveUnit(from: number, to: number): void {
    if (to >= 0 && to < this.doc.units.length && from !== to) {
      this.change({ ...this.doc, units: moved(this.doc.units, from, to) });
      this.announce(this.say('moved-to', to + 1, this.doc.units.length));
    }
  }

  choose(choice: { unit?: string; block?: string; view?: View; pane?: Manuscript['pane'] }): void {
    const unit = choice.unit ?? this.unit;
    const turned = unit !== this.unit;
    this.unit = unit;
    this.block = choice.block ?? this.block;
    this.view = choice.view ?? this.view;
    this.pane = choice.pane ?? this.pane;
    this.dispatchEvent(new Event('changed'));
    this.dispatchEvent(new CustomEvent('chosen', { detail: turned }));
  }

  findCustomer(wanted: string): void {
    this.customerWanted = wanted;
    this.dispatchEvent(new Event('changed'));
  }

  announce(what: string): void {
    this.announcement = what;
    this.dispatchEvent(new Event('changed'));
  }

  private changed(): void {
    if (this.unit !== '' && !this.doc.units.some((unit) => unit.id === this.unit)) {
      this.unit = this.doc.units[0]?.id ?? '';
    }
    if (this.standing !== 'offline') {
      this.standing = 'waiting';
    }
    this.keep();
    this.saveSoon();
    this.dispatchEvent(new Event('changed'));
  }

  private keep(): void {
    this.device.keep({ base: this.base, doc: this.doc, revision: this.revision, at: new Date().toISOString() });
  }

  private saveSoon(): void {
    const now = performance.now();
    this.since = this.since || now;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), Math.max(0, Math.min(SAVE_AFTER, this.since + SAVE_AT_LATEST - now)));
  }

  /** What is waiting goes out at once, unless an answer is still being waited for: then right after it. */
  flush(): void {
    window.clearTimeout(this.timer);
    if (this.sent || this.clash || this.doc === this.base || !this.data.open) {
      return;
    }
    this.since = 0;
    this.history.settle();
    this.sent = this.doc;
    this.standing = 'saving';
    this.watch = window.setTimeout(() => this.unanswered(), ANSWER_WITHIN);
    this.dispatchEvent(new CustomEvent('save', { detail: { revision: this.revision, doc: this.doc } }));
    this.dispatchEvent(new Event('changed'));
  }

  /** Nobody answers: the work stays on this device, and is sent again. */
  private unanswered(): void {
    this.sent = undefined;
    this.standing = 'offline';
    this.keep();
    this.watch = window.setTimeout(() => this.flush(), ANSWER_WITHIN);
    this.dispatchEvent(new Event('changed'));
  }

  saved(revision: number, at: string): void {
    window.clearTimeout(this.watch);
    this.base = this.sent ?? this.doc;
    this.sent = undefined;
    this.revision = revision;
    this.savedAt = at;
    if (this.doc === this.base) {
      this.standing = 'saved';
      this.device.forget();
    } else {
      this.standing = 'waiting';
      this.keep();
      this.saveSoon();
    }
    this.dispatchEvent(new Event('changed'));
  }

  /** Somebody else has saved since: nothing is overwritten before the author has seen both. */
  stale(revision: number, theirs: Doc, who: string): void {
    window.clearTimeout(this.watch);
    this.sent = undefined;
    const { doc, conflicts } = merge(this.base, this.doc, theirs);
    if (conflicts.length === 0) {
      this.adopt(doc, theirs, revision);
      this.announce(this.say('merged', who));
      return;
    }
    this.standing = 'stale';
    this.clash = { revision, theirs, base: this.base, who, conflicts, choices: new Map() };
    this.dispatchEvent(new Event('changed'));
  }

  /** A unit has gone to another module: undoing would have it in both, so that this begins anew from here. */
  left(revision: number, theirs: Doc): void {
    const at = this.doc.units.findIndex((unit) => unit.id === this.unit);
    this.stale(revision, theirs, '');
    if (!this.clash) {
      this.history.restart(this.doc);
    }
    if (this.unit !== '' && !theirs.units.some((unit) => unit.id === this.unit)) {
      this.choose({ unit: (theirs.units[at] ?? theirs.units.at(-1))?.id ?? '', block: '' });
    }
    this.announce(this.say('unit-moved'));
  }

  /** It cannot be kept as it is; the next change is tried again. */
  refuse(why: string): void {
    window.clearTimeout(this.watch);
    this.sent = undefined;
    this.standing = 'refused';
    this.refusal = why;
    this.dispatchEvent(new Event('changed'));
  }

  decide(key: string, choice: Choice): void {
    this.clash?.choices.set(key, choice);
    this.dispatchEvent(new Event('changed'));
  }

  /** Takes over what was chosen; the text before it is one step back. */
  settle(): void {
    const clash = this.clash;
    if (clash) {
      this.clash = undefined;
      this.adopt(merge(clash.base, this.doc, clash.theirs, clash.choices).doc, clash.theirs, clash.revision);
    }
  }

  private adopt(doc: Doc, theirs: Doc, revision: number): void {
    this.base = theirs;
    this.revision = revision;
    this.history.change(doc);
    this.changed();
  }

  /** Work that this device kept goes on from what the portal has now; what both changed is asked about. */
  takeFound(): void {
    if (this.found) {
      const { base, doc } = this.found;
      const now = this.doc;
      const { doc: together, conflicts } = merge(base, doc, now);
      if (conflicts.length === 0) {
        this.history.change(together);
        this.changed();
      } else {
        this.history.change(doc);
        this.standing = 'stale';
        this.clash = { revision: this.revision, theirs: now, base, who: '', conflicts, choices: new Map() };
        this.dispatchEvent(new Event('changed'));
      }
    }
  }

  leaveFound(): void {
    this.device.forget();
    this.dispatchEvent(new Event('changed'));
  }

  /** The language in which a block has not followed the other one yet. */
  behind(unit: string, block: string): Tongue | undefined {
    const path = `units/${unit}/blocks/${block}/`;
    return this.outdated.find((each) => each.field.startsWith(path))?.language;
  }

  lacking(lacks: Lack[], outdated: Outdated[]): void {
    this.lacks = lacks;
    this.outdated = outdated;
    this.dispatchEvent(new Event('changed'));
  }
}
