// @ts-nocheck: run by Node itself (node --test 'frontend/**/*.test.ts'), whose module types the app does not have.
import assert from 'node:assert/strict';
import test from 'node:test';
import { LiveUpload } from './live-upload.ts';

/** A server that keeps what comes, and fails where a test says so. */
function server(fails = () => false) {
  const kept = { bytes: '', length: undefined, deleted: false, requests: [], keys: [] };
  const ask = async (address, request) => {
    kept.requests.push(request.method);
    kept.keys.push(request.headers['Idempotency-Key']);
    const lost = fails(kept.requests.length);
    if (lost === 'before') {
      throw new TypeError('no connection');
    }
    if (request.method === 'POST' && lost === 'after') {
      throw new TypeError('no connection');
    }
    if (request.method === 'POST') {
      return new Response(null, { status: 201, headers: { Location: `${address}/r-1`, 'Upload-Offset': '0' } });
    }
    if (request.method === 'DELETE') {
      kept.deleted = true;
      return new Response(null, { status: 204 });
    }
    if (request.method === 'PATCH') {
      if (Number(request.headers['Upload-Offset']) !== kept.bytes.length) {
        return new Response(null, { status: 409 });
      }
      kept.bytes += await request.body.text();
      kept.length = request.headers['Upload-Length'] ?? kept.length;
      if (lost === 'after') {
        throw new TypeError('no connection');
      }
    }
    return new Response(null, { status: request.method === 'HEAD' ? 200 : 204, headers: { 'Upload-Offset': String(kept.bytes.length) } });
  };
  return { kept, upload: new LiveUpload('screen', () => {}, ask, async () => {}) };
}

test('pieces go out in order and the length comes last', async () => {
  const { kept, upload } = server();
  ['ab', 'cde', 'f'].forEach((piece) => upload.add(new Blob([piece])));
  assert.equal(await upload.finish(), true);
  assert.equal(kept.bytes, 'abcdef');
  assert.equal(kept.length, '6');
});

test('a lost connection loses and doubles nothing', async () => {
  const { kept, upload } = server((request) => (request === 1 || request === 5 ? 'before' : request === 3 ? 'after' : false));
  ['abc', 'def', 'ghi'].forEach((piece) => upload.add(new Blob([piece])));
  assert.equal(await upload.finish(), true);
  assert.equal(kept.bytes, 'abcdefghi');
});

test('what is given up is taken back', async () => {
  const { kept, upload } = server();
  upload.add(new Blob(['ab']));
  await upload.abort();
  assert.equal(kept.deleted, true);
});

test('a refusal ends it and says why', async () => {
  const ask = async () => new Response(JSON.stringify({ errors: [{ message: 'No room' }] }), { status: 507 });
  const upload = new LiveUpload('screen', () => {}, ask, async () => {});
  upload.add(new Blob(['ab']));
  assert.equal(await upload.finish(), false);
  assert.equal(upload.problem, 'No room');
});

test('a beginning whose answer was lost is asked for as the same one', async () => {
  const { kept, upload } = server((request) => request === 1 && 'after');
  upload.add(new Blob(['ab']));
  assert.equal(await upload.finish(), true);
  assert.deepEqual(kept.requests.slice(0, 2), ['POST', 'POST']);
  assert.match(kept.keys[0], /^[0-9a-f]{32}$/);
  assert.equal(kept.keys[1], kept.keys[0]);
});
