import type { Block, Doc, Question, Unit } from './model';

/** One place that two people changed differently since both began from the same text. */
export interface Conflict {
  key: string;
  what: 'field' | 'unit' | 'block' | 'question';
  /** Unit that holds it, if any. */
  unit: string;
  /** Name of the field, or id of the part. */
  id: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export type Choice = 'mine' | 'theirs' | 'both';

export interface Merged {
  doc: Doc;
  conflicts: Conflict[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const by = <T extends { id: string }>(items: readonly T[] | undefined): Map<string, T> => new Map((items ?? []).map((item) => [item.id, item]));

type Choices = ReadonlyMap<string, Choice>;

/**
 * Brings two manuscripts together that grew from the same one. What only one side changed is taken; what both changed is theirs
 * until a choice says otherwise, and listed. With `both`, mine stays and theirs stands after it as a part of its own.
 */
export function merge(base: Doc, mine: Doc, theirs: Doc, choices: Choices = new Map()): Merged {
  const conflicts: Conflict[] = [];
  const units = mergeList(base.units, mine.units, theirs.units, 'unit', '', choices, conflicts, (b, m, t) => mergeUnit(b, m, t, choices, conflicts));
  return { doc: { ...mergeFields(base, mine, theirs, choices, conflicts), units }, conflicts };
}

function mergeFields(base: Doc, mine: Doc, theirs: Doc, choices: Choices, conflicts: Conflict[]): Doc {
  const result: Record<string, unknown> = { ...theirs };
  for (const name of Object.keys(mine) as (keyof Doc)[]) {
    const [b, m, t] = [base[name], mine[name], theirs[name]];
    if (name === 'units' || same(m, t)) {
      continue;
    }
    if (name === 'files') {
      result[name] = joined(m, t);
    } else if (same(b, t)) {
      result[name] = m;
    } else if (!same(b, m)) {
      const key = `field:${name}`;
      conflicts.push({ key, what: 'field', unit: '', id: name, base: b, mine: m, theirs: t });
      const choice = choices.get(key) ?? 'theirs';
      result[name] = choice === 'theirs' ? t : choice === 'mine' ? m : joined(m, t);
    }
  }
  return result as unknown as Doc;
}

/** Both texts, one after the other; where that makes no sense, mine. */
function joined(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return [...mine, ...theirs.filter((each) => !mine.some((other) => same(each, other)))];
  }
  const texts = mine as { ja?: unknown; en?: unknown };
  const others = theirs as { ja?: unknown; en?: unknown };
  if (typeof texts?.ja === 'string' && typeof others?.ja === 'string') {
    const two = (a: unknown, b: unknown): string => (a === b ? String(a) : `${String(a)} / ${String(b)}`);
    return { ja: two(texts.ja, others.ja), en: two(texts.en, others.en) };
  }
  return Array.isArray(texts?.ja) && Array.isArray(others?.ja) ? { ja: joined(texts.ja, others.ja), en: joined(texts.en, others.en) } : mine;
}

function mergeUnit(base: Unit, mine: Unit, theirs: Unit, choices: Choices, conflicts: Conflict[]): Unit {
  const head = (unit: Unit) => ({ slug: unit.slug, title: unit.title, minutes: unit.minutes });
  let chosen = same(head(base), head(theirs)) ? head(mine) : head(theirs);
  if (!same(head(base), head(theirs)) && !same(head(base), head(mine)) && !same(head(mine), head(theirs))) {
    const key = `unit:${mine.id}:title`;
    conflicts.push({ key, what: 'unit', unit: mine.id, id: mine.id, base: head(base), mine: head(mine), theirs: head(theirs) });
    chosen = (choices.get(key) ?? 'theirs') === 'theirs' ? head(theirs) : head(mine);
  }
  return {
    ...theirs,
    ...chosen,
    blocks: mergeList(base.blocks, mine.blocks, theirs.blocks, 'block', mine.id, choices, conflicts),
    questions: mergeList(base.questions, mine.questions, theirs.questions, 'question', mine.id, choices, conflicts),
  };
}

function mergeList<T extends Unit | Block | Question>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  what: Conflict['what'],
  unit: string,
  choices: Choices,
  conflicts: Conflict[],
  inside?: (base: T, mine: T, theirs: T) => T,
): T[] {
  const [before, ours, others] = [by(base), by(mine), by(theirs)];
  const result: T[] = [];
  for (const id of order(base, mine, theirs)) {
    const [b, m, t] = [before.get(id), ours.get(id), others.get(id)];
    if (b && m && t && inside) {
      result.push(inside(b, m, t));
    } else if (same(m, t) || same(b, m)) {
      result.push(...(t ? [t] : []));
    } else if (same(b, t)) {
      result.push(...(m ? [m] : []));
    } else {
      const key = `${what}:${unit}:${id}`;
      conflicts.push({ key, what, unit, id, base: b ?? null, mine: m ?? null, theirs: t ?? null });
      result.push(...chosen(choices.get(key) ?? 'theirs', m, t));
    }
  }
  return result;
}

function chosen<T extends { id: string }>(choice: Choice, mine: T | undefined, theirs: T | undefined): T[] {
  const one = choice === 'theirs' ? theirs : mine;
  if (choice === 'both' && mine && theirs && mine.id !== 'check') {
    return [mine, { ...theirs, id: `${theirs.id}-2`.slice(0, 64) }];
  }
  return one ? [one] : choice === 'both' && theirs ? [theirs] : [];
}

/** The order of whoever changed it; what the other side added stands after its neighbour there. */
function order(base: readonly { id: string }[], mine: readonly { id: string }[], theirs: readonly { id: string }[]): string[] {
  const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);
  const known = ids(base);
  const [first, second] = same(known.filter((id) => ids(theirs).includes(id)), ids(theirs).filter((id) => known.includes(id)))
    ? [ids(mine), ids(theirs)]
    : [ids(theirs), ids(mine)];
  const result = [...first];
  second.forEach((id, at) => {
    if (!result.includes(id)) {
      const before = second.slice(0, at).findLast((each) => result.includes(each));
      result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
    }
  });
  return result;
}
