// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { captionStyle } from './choices.ts';
import { finds, fold } from './fold.ts';
import { parseThumbnails } from './thumbnail-list.ts';

const found = (text, words) => finds(text, words).map(([from, to]) => text.slice(from, to));

test('words are found however they are written', () => {
  assert.deepEqual(found('Open the CRM, then the crm card', 'Crm'), ['CRM', 'crm']);
  assert.deepEqual(found('ＣＲＭを開きます', 'crm'), ['ＣＲＭ']);
  assert.deepEqual(found('ｻｰﾋﾞｽの記録', 'サービス'), ['ｻｰﾋﾞｽ']);
  assert.deepEqual(found('リリースの線', 'りりーす'), ['リリース']);
  assert.deepEqual(found('第１０章', '10'), ['１０']);
  assert.deepEqual(found('㈱みなと', '株'), ['㈱'], 'a part of a character is the whole of it');
});

test('nothing is found for nothing', () => {
  assert.deepEqual(finds('a b', '  '), []);
  assert.deepEqual(finds('abc', 'abd'), []);
  assert.equal(fold('Ａﾊﾞ').folded, 'aば');
});

test('small pictures are read from beside their list', () => {
  const vtt = 'WEBVTT\r\n\r\n00:00:00.000 --> 00:00:02.000\r\nsprite.jpg#xywh=0,0,160,90\r\n\r\n00:00:02.000 --> 00:00:04.000\r\nsprite.jpg#xywh=160,0,160,90\r\n';
  assert.deepEqual(parseThumbnails(vtt, '/media/clips/a/ja/f/thumbnails.vtt'), [
    { start: 0, src: '/media/clips/a/ja/f/sprite.jpg', x: 0, y: 0, width: 160, height: 90 },
    { start: 2, src: '/media/clips/a/ja/f/sprite.jpg', x: 160, y: 0, width: 160, height: 90 },
  ]);
  assert.deepEqual(parseThumbnails('<html>', '/x'), []);
});

test('what is stored of captions is looked at', () => {
  assert.deepEqual(captionStyle({}), { size: 'm', plate: 'solid' });
  assert.deepEqual(captionStyle({ captionSize: 'huge', captionPlate: 'none' }), { size: 'm', plate: 'none' });
});
