// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { captionsFor, readChoices, remember } from './choices.ts';
import { commandFor, nextSpeed } from './keys.ts';
import { automatic, smaller } from './quality.ts';
import { clock, fill } from './text.ts';
import { indexAt, resumeAt, watchedGradient } from './timeline.ts';

const sources = [1080, 720, 480].map((height) => ({ src: `${height}.mp4`, type: 'video/mp4', height }));

test('the smallest file that fills the screen', () => {
  assert.equal(automatic(sources, 440).height, 480);
  assert.equal(automatic(sources, 530).height, 480);
  assert.equal(automatic(sources, 600).height, 720);
  assert.equal(automatic(sources, 2000).height, 1080);
});

test('a slow or dear connection gets less', () => {
  assert.equal(automatic(sources, 2000, { saveData: true }).height, 480);
  assert.equal(automatic(sources, 2000, { effectiveType: '3g' }).height, 480);
  assert.equal(automatic(sources, 2000, { effectiveType: '4g', downlink: 3 }).height, 720);
  assert.equal(automatic([sources[0]], 100, { effectiveType: '2g' }).height, 1080, 'the only one there is');
});

test('the next smaller file', () => {
  assert.equal(smaller(sources, sources[0]).height, 720);
  assert.equal(smaller(sources, sources[2]), undefined);
});

test('keys', () => {
  assert.deepEqual(commandFor({ key: ' ' }, 'other'), { do: 'toggle' });
  assert.equal(commandFor({ key: ' ' }, 'button'), undefined, 'presses the button');
  assert.deepEqual(commandFor({ key: 'K' }, 'button'), { do: 'toggle' });
  assert.deepEqual(commandFor({ key: 'j' }, 'button'), { do: 'by', seconds: -10 });
  assert.deepEqual(commandFor({ key: 'ArrowRight' }, 'line'), { do: 'by', seconds: 5 });
  assert.deepEqual(commandFor({ key: 'ArrowDown' }, 'line'), { do: 'line', step: 1 });
  assert.deepEqual(commandFor({ key: 'ArrowUp' }, 'button'), { do: 'volume', step: 0.1 });
  assert.deepEqual(commandFor({ key: 'ArrowUp' }, 'seek'), { do: 'by', seconds: 5 });
  assert.equal(commandFor({ key: 'ArrowUp' }, 'volume'), undefined, 'the slider does it');
  assert.equal(commandFor({ key: 'ArrowLeft' }, 'volume'), undefined);
  assert.deepEqual(commandFor({ key: '7' }, 'other'), { do: 'share', of: 0.7 });
  assert.deepEqual(commandFor({ key: 'Home' }, 'seek'), { do: 'start' });
  assert.deepEqual(commandFor({ key: '>' }, 'other'), { do: 'speed', step: 1 });
  assert.equal(commandFor({ key: 'f', ctrlKey: true }, 'other'), undefined, 'the browser’s own');
  assert.equal(commandFor({ key: 'x' }, 'other'), undefined);
});

test('speeds stop at the ends', () => {
  assert.equal(nextSpeed(1, 1), 1.25);
  assert.equal(nextSpeed(1, -1), 0.75);
  assert.equal(nextSpeed(2, 1), 2);
  assert.equal(nextSpeed(0.75, -1), 0.75);
});

test('times', () => {
  assert.equal(clock(100.9), '1:40');
  assert.equal(clock(3725), '1:02:05');
  assert.equal(clock(NaN), '0:00');
  assert.equal(fill('{1} – {0} {2}', 'a', 2), '2 – a {2}');
});

test('the line that has begun last is the current one', () => {
  const lines = [{ start: 0 }, { start: 10 }, { start: 118 }];
  assert.equal(indexAt(lines, 9.9), 0);
  assert.equal(indexAt(lines, 117.97), 2);
  assert.equal(indexAt([{ start: 5 }], 1), -1);
  assert.equal(indexAt([], 1), -1);
});

test('resumes, but not for the first or last moments', () => {
  assert.equal(resumeAt(100, 160), 100);
  assert.equal(resumeAt(2, 160), 0);
  assert.equal(resumeAt(159, 160), 0);
});

test('the watched part is drawn where it is', () => {
  assert.equal(watchedGradient([], 100, 'red'), 'none');
  assert.equal(
    watchedGradient([[25, 50]], 100, 'red'),
    'linear-gradient(90deg, transparent 25.00%, red 25.00% 50.00%, transparent 50.00%)',
  );
});

test('captions are on until somebody turns them off', () => {
  assert.equal(captionsFor(undefined, 'ja', ['en', 'ja']), 'ja');
  assert.equal(captionsFor('en', 'ja', ['en', 'ja']), 'en');
  assert.equal(captionsFor('off', 'ja', ['ja']), 'off');
  assert.equal(captionsFor('de', 'fr', ['en']), 'en');
  assert.equal(captionsFor(undefined, 'ja', []), 'off');
});

test('choices add up, and a forbidden storage does no harm', () => {
  const kept = new Map();
  const storage = { getItem: (k) => kept.get(k) ?? null, setItem: (k, v) => kept.set(k, v) };
  remember(storage, { speed: 1.5 });
  remember(storage, { captions: 'off' });
  assert.deepEqual(readChoices(storage), { speed: 1.5, captions: 'off' });
  const forbidden = { getItem: () => { throw new Error(); }, setItem: () => { throw new Error(); } };
  remember(forbidden, { speed: 2 });
  assert.deepEqual(readChoices(forbidden), {});
});
