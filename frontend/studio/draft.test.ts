// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { boxAt, cuesOfClip, cuesOfRecording, emptyDraft, moveEnd, moveRange, place, removeRange, split, withMove } from './draft.ts';
import { History } from './history.ts';
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
  assert.deepEqual(cuesOfClip(cues, draft.ranges), [
    { from: 2, to: 4, text: 'first' },
    { from: 9, to: 10, text: 'half' },
    { from: 11, to: 12, text: 'last' },
  ]);
  const back = cuesOfRecording(cuesOfClip(cues, draft.ranges), draft.ranges);
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
