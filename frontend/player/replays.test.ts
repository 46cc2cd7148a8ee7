// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Replays } from './replays.ts';
import { wayOf } from './stream.ts';

test('what is seen for the first time is no replay', () => {
  const replays = new Replays(100, []);
  replays.played([[0, 50]]);
  replays.played([[50, 100]]);
  assert.deepEqual(replays.totals, []);
});

test('what was seen before, in this sitting or an earlier one, counts each time', () => {
  const replays = new Replays(100, [[0, 4]]);
  replays.played([[0, 6]]);
  replays.played([[4, 6]]);
  replays.played([[4, 6]]);
  assert.deepEqual(replays.totals, [
    [0, 1],
    [1, 1],
    [2, 2],
  ]);
});

test('a stretch that comes in slices is passed once', () => {
  const replays = new Replays(100, [[0, 100]]);
  for (let second = 10; second < 14; second++) {
    replays.played([[second, second + 1]]);
  }
  assert.deepEqual(replays.totals, [
    [5, 1],
    [6, 1],
  ]);
});

test('a browser that streams by itself loads no library, one that cannot at all plays the file', () => {
  assert.equal(wayOf('maybe', true), 'native');
  assert.equal(wayOf('', true), 'library');
  assert.equal(wayOf('', false), 'none');
});
