// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ClipTime } from './clip-time.ts';
import {
  boxAt,
  chaptersOfClip,
  cuesOfClip,
  cuesOfRecording,
  emptyDraft,
  moveEnd,
  moveRange,
  place,
  removeRange,
  split,
  timeOf,
  total,
  wholeDraft,
  withMove,
  withStale,
} from './draft.ts';
import { History } from './history.ts';
import { PLAIN, speedUp, windowOf } from './options.ts';
import { readSubtitles, warnings, writeWebVtt } from './subtitles.ts';
import { exact, typed } from './times.ts';

const draft = { ...emptyDraft(100), ranges: [{ from: 10, to: 20 }, { from: 40, to: 50 }] };

test('an end stops before the other one and at the ends of the recording', () => {
  assert.deepEqual(moveEnd(draft, 0, 'from', 25, 100).ranges[0], { from: 19.8, to: 20 });
  assert.deepEqual(moveEnd(draft, 1, 'to', 300, 100).ranges[1], { from: 40, to: 100 });
  assert.deepEqual(moveEnd(draft, 0, 'from', -3, 100).ranges[0], { from: 0, to: 20 });
});

test('stretches are parted, put in order, and the last one stays', () => {
  assert.deepEqual(split(draft, 0, 14).ranges, [{ from: 10, to: 14 }, { from: 14, to: 20 }, { from: 40, to: 50 }]);
  assert.equal(split(draft, 0, 10.1), draft);
  assert.deepEqual(moveRange(draft, 1, -1).ranges[0], { from: 40, to: 50 });
  assert.equal(moveRange(draft, 0, -1), draft);
  assert.equal(removeRange(removeRange(draft, 0), 0).ranges.length, 1);
});

test('captions move with the cut, and what is cut away goes', () => {
  const cues = [
    { from: 12, to: 14, text: 'first' },
    { from: 19, to: 23, text: 'half' },
    { from: 30, to: 33, text: 'gone' },
    { from: 41, to: 42, text: 'last' },
  ];
  assert.deepEqual(cuesOfClip(cues, timeOf(draft)), [
    { from: 2, to: 4, text: 'first' },
    { from: 9, to: 10, text: 'half' },
    { from: 11, to: 12, text: 'last' },
  ]);
  const back = cuesOfRecording(cuesOfClip(cues, timeOf(draft)), timeOf(draft));
  back.forEach((cue, index) => assert.ok(Math.abs(cue.from - [12, 19, 41][index]) < 0.01));
});

test('a box glides from place to place, and is moved where it is seen', () => {
  const still = { box: { x: 0, y: 0, w: 0.2, h: 0.2 }, from: 10, to: 20, style: 'blur', moves: [] };
  const moving = withMove(still, 14, { x: 0.4, y: 0.2, w: 0.2, h: 0.2 });
  assert.deepEqual(boxAt(moving, 12), { x: 0.2, y: 0.1, w: 0.2, h: 0.2 });
  assert.deepEqual(boxAt(moving, 19), moving.moves[0].box);
  assert.deepEqual(place(still, 15, { x: 0.9, y: 0, w: 0.2, h: 0.2 }).box, { x: 0.8, y: 0, w: 0.2, h: 0.2 });
  assert.equal(place(moving, 16, still.box).moves.length, 2);
});

test('one gesture is one step back', () => {
  const history = new History('a');
  history.change('ab', 'typing');
  history.change('abc', 'typing');
  history.settle();
  history.change('abcd', 'typing');
  history.undo();
  assert.equal(history.current, 'abc');
  history.undo();
  assert.equal(history.current, 'a');
  history.redo();
  assert.equal(history.current, 'abc');
});

test('times are typed as people type them', () => {
  assert.equal(typed('14:36.12'), 876.12);
  assert.equal(typed('１：０２：０５'), 3725);
  assert.equal(typed('90'), 90);
  assert.equal(typed('half past'), undefined);
  assert.equal(exact(876.12), '14:36.12');
  assert.equal(exact(3725), '1:02:05.00');
});

test('subtitles are read from both formats and written as one', () => {
  const srt = '1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>Hello</i>\r\nthere\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nA < B\r\n';
  const cues = readSubtitles(srt);
  assert.deepEqual(cues[0], { from: 1.5, to: 3, text: 'Hello there' });
  assert.match(writeWebVtt(cues), /^WEBVTT\n\n00:00:01\.500 --> 00:00:03\.000\nHello there\n\n/);
  assert.match(writeWebVtt(cues), /A &lt; B/);
  assert.deepEqual(readSubtitles('no subtitles at all'), []);
});

test('what cannot be read along is told', () => {
  assert.deepEqual(warnings({ from: 0, to: 1, text: 'あいうえおかきくけこ' }, undefined, 'ja'), ['fast']);
  assert.deepEqual(warnings({ from: 0, to: 3, text: 'あいうえおかきくけこ' }, undefined, 'ja'), []);
  assert.deepEqual(warnings({ from: 0, to: 9, text: 'x' }, { from: 0, to: 4, text: 'y' }, 'en'), ['overlap']);
});

test('cards and fast stretches move what is in the clip', () => {
  const options = { ...PLAIN, titleCard: true, endCard: { ja: '', en: '' }, fast: [{ from: 15, to: 45, speed: 5 }] };
  const changed = { ...draft, options };
  assert.equal(total(changed), 3 + 5 + 1 + 1 + 5 + 3);
  assert.deepEqual(cuesOfClip([{ from: 14, to: 16, text: 'over the edge' }], timeOf(changed)), [{ from: 7, to: 8.2, text: 'over the edge' }]);
  assert.equal(timeOf(changed).source(9.5), 42.5);
  assert.equal(timeOf(changed).place(30), undefined);
  const chapters = [{ at: 10, title: { ja: '始', en: '' } }, { at: 42.5, title: { ja: '後', en: '' } }, { at: 30, title: { ja: '外', en: '' } }];
  assert.deepEqual(chaptersOfClip(chapters, timeOf(changed)).map((each) => each.at), [0, 9.5]);
});

test('lines whose material was cut or changed are marked, the others are not', () => {
  const cues = [
    { from: 12, to: 14, text: 'whole' },
    { from: 18, to: 20, text: 'cut into' },
    { from: 41, to: 43, text: 'made faster' },
    { from: 30, to: 31, text: 'was never in it' },
  ];
  const before = { ...draft, captions: { ja: cues, en: [] } };
  const after = { ...before, ranges: [{ from: 10, to: 19 }, { from: 40, to: 50 }], options: speedUp(PLAIN, { from: 42, to: 44 }, 2) };
  assert.deepEqual(withStale(before, after).captions.ja.map((cue) => cue.stale === true), [false, true, true, false]);
  const clip = cuesOfClip(withStale(before, after).captions.ja, timeOf(after));
  assert.deepEqual(clip.map((cue) => cue.stale === true), [false, true, true], 'the mark goes with the line');
  const moved = { ...before, ranges: [before.ranges[1], before.ranges[0]] };
  assert.ok(withStale(before, moved).captions.ja.every((cue) => !cue.stale), 'another order changes no line');
});

test('a stretch that is made faster pushes aside what it touches', () => {
  const first = speedUp(PLAIN, { from: 10, to: 20 }, 4);
  assert.deepEqual(speedUp(first, { from: 12, to: 14 }, 8).fast, [
    { from: 10, to: 12, speed: 4 },
    { from: 12, to: 14, speed: 8 },
    { from: 14, to: 20, speed: 4 },
  ]);
});

test('a window stays inside and large enough, and an old draft is read', () => {
  assert.deepEqual(windowOf({ x: 0.98, y: 0, w: 0.01, h: 1 }, 640, 360), { x: 0.9, y: 0, w: 0.1, h: 1 });
  const old = { title: { ja: '', en: '' }, ranges: draft.ranges, hidden: [], captions: { ja: [], en: [] } };
  assert.deepEqual(wholeDraft(old).options, PLAIN);
  assert.ok(new ClipTime(draft.ranges, PLAIN).seconds === 20);
});
