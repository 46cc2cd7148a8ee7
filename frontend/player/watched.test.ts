// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { merge, outcomeOf, PlayedTracker, subtract, total, WatchReporter } from './watched.ts';

test('overlapping and touching ranges become one', () => {
  assert.deepEqual(merge([[10, 20], [0, 5]], [[4.99, 8], [20.03, 22]]), [[0, 8], [10, 22]]);
});

test('empty, backward and impossible ranges are left out', () => {
  assert.deepEqual(merge([[3, 3], [9, 4], [NaN, 2], [1, Infinity], [-2, 1]]), [[0, 1]]);
});

test('merging does not change what it was given', () => {
  const given = [[0, 5]];
  merge(given, [[4, 9]]);
  assert.deepEqual(given, [[0, 5]]);
});

test('taking away a part in the middle leaves both sides', () => {
  assert.deepEqual(subtract([[0, 10], [20, 30]], [[4, 6], [25, 40]]), [[0, 4], [6, 10], [20, 25]]);
  assert.deepEqual(subtract([[0, 10]], [[0, 10]]), []);
});

test('merging and taking away agree with counting hundredths', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100000);
  let state = seed;
  const random = (n) => (state = (state * 48271 + 11) % 2147483647) % n;
  for (let round = 0; round < 200; round++) {
    // Tenths, so that no gap is as small as the tolerance.
    const list = () => Array.from({ length: random(8) }, () => [random(300) / 10, random(300) / 10]);
    const [a, b] = [list(), list()];
    const cells = (ranges) => new Set(ranges.flatMap(([f, t]) => Array.from({ length: Math.max(0, Math.round((t - f) * 10)) }, (_, i) => Math.round(f * 10) + i)));
    const left = [...cells(a)].filter((cell) => !cells(b).has(cell)).sort((x, y) => x - y);
    assert.deepEqual([...cells(subtract(a, merge(b)))].sort((x, y) => x - y), left, `SEED=${seed}`);
    assert.equal(Math.round(total(merge(a)) * 10), cells(a).size, `SEED=${seed}`);
  }
});

test('playing becomes one range, however often it is asked for', () => {
  const tracker = new PlayedTracker();
  tracker.start(10, 0);
  tracker.tick(10.25, 250, 1);
  tracker.tick(11, 1000, 1);
  assert.deepEqual(tracker.take(), [[10, 11]]);
  tracker.tick(12, 2000, 1);
  assert.deepEqual(tracker.take(), [[11, 12]]);
  assert.deepEqual(tracker.take(), []);
});

test('a seek earns nothing, even when nobody said it was one', () => {
  const tracker = new PlayedTracker();
  tracker.start(0, 0);
  tracker.tick(2, 2000, 1);
  tracker.tick(100, 2250, 1);
  tracker.tick(101, 3250, 1);
  tracker.tick(50, 3500, 1);
  tracker.tick(50.5, 4000, 1);
  tracker.stop();
  assert.deepEqual(tracker.take(), [[0, 2], [50, 50.5], [100, 101]]);
});

test('double speed is not taken for a seek', () => {
  const tracker = new PlayedTracker();
  tracker.start(0, 0);
  tracker.tick(10, 5000, 2);
  assert.deepEqual(tracker.take(), [[0, 10]]);
});

test('a replay is told again, since the server may have cut the first one', () => {
  const tracker = new PlayedTracker();
  tracker.start(0, 0);
  tracker.tick(1, 1000, 1);
  tracker.take();
  tracker.start(0, 1000);
  tracker.tick(1, 2000, 1);
  assert.deepEqual(tracker.take(), [[0, 1]]);
});

test('a sign-in page in place of an answer means later, not saved', () => {
  assert.equal(outcomeOf(200, true, undefined).kind, 'later');
  assert.equal(outcomeOf(200, false, undefined).kind, 'later');
  assert.equal(outcomeOf(401, false, {}).kind, 'later');
  assert.equal(outcomeOf(503, false, {}).kind, 'later');
  assert.equal(outcomeOf(404, false, {}).kind, 'refused');
  assert.equal(outcomeOf(204, false, undefined).kind, 'saved');
  assert.equal(outcomeOf(200, false, { fraction: 0, missingSeconds: 9 }).kind, 'saved');
});

/** A server, a storage and a clock in memory. */
function world(stored) {
  const kept = new Map(stored ? [['k', JSON.stringify(stored)]] : []);
  const world = {
    sent: [],
    saved: [],
    waiting: [],
    timers: [],
    answers: [],
    stored: () => JSON.parse(kept.get('k') ?? 'null'),
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    reporter: undefined,
    open: () =>
      new WatchReporter({
        key: 'k',
        position: 0,
        storage: {
          getItem: (k) => kept.get(k) ?? null,
          setItem: (k, v) => kept.set(k, v),
          removeItem: (k) => kept.delete(k),
        },
        send: (report) => {
          world.sent.push(report);
          return new Promise((resolve, reject) => world.answers.push({ resolve, reject }));
        },
        after: (milliseconds, callback) => {
          const timer = { milliseconds, callback };
          world.timers.push(timer);
          return () => world.timers.splice(world.timers.indexOf(timer), 1);
        },
        onSaved: (saved) => world.saved.push(saved),
        onWaiting: (waiting) => world.waiting.push(waiting),
      }),
    async answer(outcome) {
      world.answers.shift().resolve(outcome);
      await world.settle();
    },
    async lose() {
      world.answers.shift().reject(new TypeError('Failed to fetch'));
      await world.settle();
    },
  };
  world.reporter = world.open();
  return world;
}
const yes = { kind: 'saved', saved: { fraction: 0.5, missingSeconds: 7 } };

test('opening says even nothing; a report without news does not', async () => {
  const w = world();
  w.reporter.add([], 0, 1.5);
  w.reporter.report();
  assert.equal(w.sent.length, 0);
  w.reporter.report(true);
  assert.deepEqual(w.sent, [{ ranges: [], speed: 1.5, position: 0 }]);
});

test('what was saved is never sent again and leaves no trace', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1);
  assert.deepEqual(w.stored().ranges, [[0, 5]]);
  w.reporter.report();
  await w.answer(yes);
  w.reporter.report();
  assert.equal(w.sent.length, 1);
  assert.equal(w.stored(), null);
  assert.deepEqual(w.saved, [{ fraction: 0.5, missingSeconds: 7 }]);
});

test('one call at a time; what comes meanwhile follows', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1);
  w.reporter.report();
  w.reporter.add([[5, 8]], 8, 1);
  w.reporter.report();
  assert.equal(w.sent.length, 1);
  await w.answer(yes);
  assert.deepEqual(w.sent[1].ranges, [[5, 8]]);
  await w.answer(yes);
  assert.equal(w.stored(), null);
});

test('a failure keeps everything, waits longer each time, and sends it together', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1);
  w.reporter.report();
  await w.lose();
  assert.deepEqual(w.waiting, [], 'one lost call is not worth a word');
  assert.equal(w.timers[0].milliseconds, 2000);
  w.reporter.add([[5, 10]], 10, 2);
  w.reporter.report();
  assert.equal(w.sent.length, 1, 'not before the wait is over');
  w.timers.shift().callback();
  assert.deepEqual(w.sent[1], { ranges: [[0, 10]], speed: 2, position: 10 });
  await w.answer({ kind: 'later' });
  assert.equal(w.timers[0].milliseconds, 4000);
  w.timers.shift().callback();
  await w.answer(yes);
  assert.deepEqual(w.waiting, [true, false]);
  assert.equal(w.stored(), null);
});

test('the next visit sends what the last one could not, and knows where it stopped', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1.25);
  w.reporter.report();
  await w.lose();
  w.reporter.close();
  const next = w.open();
  assert.equal(next.strandedPosition, 5);
  w.sent.length = 0;
  w.answers.length = 0;
  next.add([], 5, 1);
  next.report();
  assert.deepEqual(w.sent, [{ ranges: [[0, 5]], speed: 1.25, position: 5 }]);
  await w.answer(yes);
  assert.equal(w.stored(), null);
});

test('leaving the page sends at once, even while another call is under way', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1);
  w.reporter.report();
  w.reporter.add([[5, 6]], 6, 1);
  w.reporter.reportNow();
  assert.deepEqual(w.sent.map((report) => report.ranges), [[[0, 5]], [[5, 6]]]);
  await w.answer(yes);
  assert.deepEqual(w.stored().ranges, [[5, 6]], 'kept until its own answer');
  await w.answer(yes);
  assert.equal(w.stored(), null);
});

test('what the server will never take is dropped instead of being sent for ever', async () => {
  const w = world();
  w.reporter.add([[0, 5]], 5, 1);
  w.reporter.report();
  await w.answer({ kind: 'refused' });
  assert.equal(w.stored(), null);
  assert.equal(w.timers.length, 0);
});

test('two tabs do not overwrite what the other still has to send', async () => {
  const w = world();
  const other = w.open();
  w.reporter.add([[0, 5]], 5, 1);
  other.add([[50, 60]], 60, 1);
  assert.deepEqual(w.stored().ranges, [[0, 5], [50, 60]]);
  w.reporter.report();
  await w.answer(yes);
  assert.deepEqual(w.stored().ranges, [[50, 60]]);
});

test('a damaged storage is as good as an empty one', () => {
  const w = world({ ranges: 'oops' });
  w.reporter.report();
  assert.equal(w.sent.length, 0);
});
