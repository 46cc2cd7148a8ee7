// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { addScenes, changeScene, duplicate, move, newScene, readStoryboard, remove, scenesOf, secondsOf, totalSeconds, warningsOf, wire } from './model.ts';
import { Saver } from './saver.ts';

const board = (...names) => ({ title: { ja: '', en: '' }, scenes: names.map((ja) => ({ ...newScene(), title: { ja, en: ja } })) });
const names = ({ scenes }) => scenes.map(({ title }) => title.ja).join('');

test('scenes move, double and go, and what was before stays as it was', () => {
  const before = board('a', 'b', 'c');
  assert.equal(names(move(before, 0, 2)), 'bca');
  assert.equal(names(move(before, 2, 0)), 'cab');
  assert.equal(move(before, 1, 1), before, 'nothing to undo');
  assert.equal(names(move(before, 0, 99)), 'bca');
  const doubled = duplicate(before, 1);
  assert.equal(names(doubled), 'abbc');
  assert.notEqual(doubled.scenes[1].key, doubled.scenes[2].key);
  assert.equal(names(remove(before, 1)), 'ac');
  assert.equal(names(before), 'abc');
  assert.equal(addScenes(before, 3, Array.from({ length: 80 }, () => newScene())).scenes.length, 60);
});

test('a comparison gets its two columns, and nothing else has any', () => {
  const compare = changeScene(board('a'), 0, { layout: 'compare' });
  assert.equal(compare.scenes[0].columns.length, 2);
  assert.equal(wire(changeScene(compare, 0, { layout: 'title' })).scenes[0].columns.length, 0);
});

test('a scene lasts as long as reading takes, as a voice takes, or as long as one says', () => {
  const scene = newScene();
  assert.equal(secondsOf(scene), 3.5);
  assert.equal(secondsOf({ ...scene, narration: { ja: 'あ'.repeat(65), en: '' } }), 11.2);
  assert.equal(secondsOf({ ...scene, seconds: 8 }), 8);
  assert.equal(secondsOf({ ...scene, seconds: 3, voice: { en: { sound: 'x', seconds: 9 } } }), 9.6);
  assert.equal(secondsOf({ ...scene, narration: { ja: 'あ'.repeat(65), en: '' }, voice: { ja: { sound: 'x', seconds: 4 } } }), 4.6);
  assert.equal(totalSeconds(board('a', 'b')), 7);
});

test('authors are told what is missing and what nobody can read in time', () => {
  const scene = { ...newScene('picture'), narration: { ja: '長い話です。'.repeat(6), en: '' }, seconds: 2 };
  assert.deepEqual(warningsOf(scene), ['missing-en', 'picture', 'fast']);
  assert.deepEqual(warningsOf(newScene('end')), []);
});

test('whatever the server has kept can be edited', () => {
  const read = readStoryboard({ scenes: [{ layout: 'bullets', bullets: [{ ja: 'い' }], seconds: null }, {}] });
  assert.deepEqual(read.scenes[0].bullets, [{ ja: 'い', en: '' }]);
  assert.equal('seconds' in read.scenes[0] && read.scenes[0].seconds !== undefined, false);
  assert.notEqual(read.scenes[0].key, read.scenes[1].key);
  assert.equal(readStoryboard(null).scenes.length, 0);
});

test('pages become pictures with what is said in their language', () => {
  const [scene] = scenesOf([{ picture: '/p', title: 'T', narration: 'Say it', language: 'en' }]);
  assert.equal(scene.layout, 'picture');
  assert.deepEqual(scene.narration, { ja: '', en: 'Say it' });
});

function saver(answers) {
  const sent = [];
  const timers = [];
  const shelf = { kept: undefined, keep: (kept) => (shelf.kept = kept), clear: () => (shelf.kept = undefined) };
  const clockwork = { later: (run, after) => timers.push({ run, after }), never: () => (timers.length = 0) };
  const made = new Saver(1, async (draft, revision) => (sent.push([draft, revision]), answers.shift() ?? { kind: 'saved', revision: revision + 1 }), () => {}, shelf, clockwork);
  const tick = async () => {
    timers.splice(0).forEach(({ run }) => run());
    await new Promise((done) => setImmediate(done));
  };
  return { made, sent, shelf, timers, tick };
}

test('many changes are one save, a moment after the last', async () => {
  const { made, sent, shelf, timers, tick } = saver([]);
  made.change('a');
  made.change('ab');
  assert.equal(made.state, 'changed');
  assert.deepEqual(shelf.kept, { revision: 1, draft: 'ab' });
  assert.ok(timers.every(({ after }) => after < 2000));
  await tick();
  assert.deepEqual(sent, [['ab', 1]]);
  assert.equal(made.state, 'saved');
  assert.equal(made.revision, 2);
  assert.equal(shelf.kept, undefined);
});

test('what another tab has saved is not overwritten unless somebody says so', async () => {
  const { made, sent, tick } = saver([{ kind: 'stale', revision: 7, current: 'theirs' }]);
  made.change('mine');
  await tick();
  assert.equal(made.state, 'stale');
  made.change('mine, more');
  await tick();
  assert.equal(sent.length, 1, 'nothing goes out before one has chosen');
  made.keepMine();
  await tick();
  assert.deepEqual(sent.at(-1), ['mine, more', 7]);
  assert.equal(made.state, 'saved');
});

test('one can take what the other tab has saved', async () => {
  const { made, shelf, tick } = saver([{ kind: 'stale', revision: 7, current: 'theirs' }]);
  made.change('mine');
  await tick();
  assert.equal(made.takeTheirs(), 'theirs');
  assert.equal(made.revision, 7);
  assert.equal(made.isPending, false);
  assert.equal(shelf.kept, undefined);
});

test('without a connection nothing is lost and it is tried again', async () => {
  const { made, sent, shelf, tick } = saver([{ kind: 'unreachable' }]);
  made.change('a');
  await tick();
  assert.equal(made.state, 'unreachable');
  assert.equal(shelf.kept.draft, 'a');
  await tick();
  assert.equal(sent.length, 2);
  assert.equal(made.state, 'saved');
});
