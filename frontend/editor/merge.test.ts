// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { merge } from './merge.ts';

const two = (ja, en = ja) => ({ ja, en });
const block = (id, text) => ({ id, kind: 'text', argument: '', head: two(''), body: two(text) });
const unit = (id, ...blocks) => ({ id, slug: id, title: two(id), minutes: 0, blocks, questions: [], extras: [] });
const doc = (title, ...units) => ({ id: 'm-x', title: two(title), files: [], units });
const base = doc('Title', unit('u-a', block('one', '1'), block('two', '2')), unit('u-b', block('three', '3')));
const texts = (merged) => merged.doc.units.map((each) => each.blocks.map((one) => one.body.ja).join(' '));

test('what two people changed in different places comes together without a question', () => {
  const mine = doc('Mine', unit('u-a', block('one', '1 mine'), block('two', '2')), base.units[1]);
  const theirs = doc('Title', unit('u-a', block('one', '1'), block('two', '2 theirs'), block('new', 'added')), base.units[1]);
  const merged = merge(base, mine, theirs);
  assert.deepEqual(merged.conflicts, []);
  assert.equal(merged.doc.title.ja, 'Mine');
  assert.deepEqual(texts(merged), ['1 mine 2 theirs added', '3']);
});

test('the same place changed twice is asked about, and each choice keeps what it says', () => {
  const mine = doc('Title', unit('u-a', block('one', 'mine'), block('two', '2')), base.units[1]);
  const theirs = doc('Title', unit('u-a', block('one', 'theirs'), block('two', '2')), base.units[1]);
  const { conflicts } = merge(base, mine, theirs);
  assert.deepEqual(conflicts.map((each) => each.id), ['one']);
  const with_ = (choice) => texts(merge(base, mine, theirs, new Map([[conflicts[0].key, choice]])))[0];
  assert.equal(with_('mine'), 'mine 2');
  assert.equal(with_('theirs'), 'theirs 2');
  assert.equal(with_('both'), 'mine theirs 2');
});

test('a block that one removed and the other changed does not vanish unasked', () => {
  const mine = doc('Title', unit('u-a', block('one', 'changed'), block('two', '2')), base.units[1]);
  const theirs = doc('Title', unit('u-a', block('two', '2')), base.units[1]);
  assert.equal(merge(base, mine, theirs).conflicts.length, 1);
  assert.deepEqual(merge(base, base, theirs).conflicts, []);
  assert.deepEqual(texts(merge(base, base, theirs)), ['2', '3']);
});

test('an order that one changed holds, with what the other added in it', () => {
  const mine = doc('Title', base.units[1], base.units[0]);
  const theirs = doc('Title', base.units[0], base.units[1], unit('u-c', block('four', '4')));
  assert.deepEqual(merge(base, mine, theirs).doc.units.map((each) => each.id), ['u-b', 'u-c', 'u-a']);
});

test('files that either one sent stay', () => {
  const mine = { ...base, files: [{ path: 'assets/a.png' }] };
  const theirs = { ...base, files: [{ path: 'assets/b.png' }] };
  assert.equal(merge(base, mine, theirs).doc.files.length, 2);
});
