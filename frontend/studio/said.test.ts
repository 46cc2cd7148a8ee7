// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { emptyDraft } from './draft.ts';
import { MOST_RANGES, addSaid, keepSaid, leaveOut } from './said.ts';

const draft = { ...emptyDraft(100), ranges: [{ from: 10, to: 30 }, { from: 60, to: 70 }] };
const said = [{ from: 5, to: 12 }, { from: 15, to: 28 }, { from: 40, to: 50 }, { from: 62, to: 90 }];

test('of the chosen stretches what is said is kept', () => {
  assert.deepEqual(keepSaid(draft, said).ranges, [{ from: 10, to: 12 }, { from: 15, to: 28 }, { from: 62, to: 70 }]);
});

test('where nothing is said in them they stay as they are', () => {
  assert.equal(keepSaid(draft, [{ from: 80, to: 90 }]), draft);
});

test('of more parts than a clip can have the closest stay together', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ from: i * 10, to: i * 10 + (i < 10 ? 9 : 5) }));
  const ranges = keepSaid({ ...emptyDraft(300), ranges: [{ from: 0, to: 300 }] }, many).ranges;
  assert.equal(ranges.length, MOST_RANGES);
  assert.deepEqual(ranges[0], { from: 0, to: 105 });
  assert.deepEqual(ranges.at(-1), { from: 290, to: 295 });
});

test('a stretch is left out of the middle, of an end, and as a whole', () => {
  assert.deepEqual(leaveOut(draft, { from: 15, to: 20 }).ranges, [{ from: 10, to: 15 }, { from: 20, to: 30 }, { from: 60, to: 70 }]);
  assert.deepEqual(leaveOut(draft, { from: 0, to: 12 }).ranges, [{ from: 12, to: 30 }, { from: 60, to: 70 }]);
  assert.deepEqual(leaveOut(draft, { from: 55, to: 80 }).ranges, [{ from: 10, to: 30 }]);
});

test('something is always left, and what is not in the clip changes nothing', () => {
  assert.equal(leaveOut(draft, { from: 0, to: 100 }), draft);
  assert.equal(leaveOut(draft, { from: 40, to: 50 }), draft);
});

test('what is said is added where it belongs, and joined with what it touches', () => {
  assert.deepEqual(addSaid(draft, said[2], 100).ranges, [{ from: 10, to: 30 }, { from: 40, to: 50 }, { from: 60, to: 70 }]);
  assert.deepEqual(addSaid(draft, { from: 28, to: 61 }, 100).ranges, [{ from: 10, to: 70 }]);
});

test('the first one takes the place of a stretch that nobody has chosen', () => {
  assert.deepEqual(addSaid(emptyDraft(100), said[1], 100).ranges, [said[1]]);
});
