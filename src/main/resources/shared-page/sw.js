// Shared pages without a connection. With one the server is always asked first, so that a link that was withdrawn is withdrawn
// here as well; clips are never kept.
const CACHE = "michi-shared-1", FILES = [{files}];
self.addEventListener("install", event => event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting())));
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
self.addEventListener("message", event => event.waitUntil(caches.open(CACHE).then(cache => Promise.all(event.data.map(url => cache.add(url).catch(() => {}))))));
const parts = url => new URL(url).pathname.split("/");
const forget = async url => {
  const cache = await caches.open(CACHE), [, , token] = parts(url);
  for (const kept of await cache.keys()) if (parts(kept.url)[2] === token) await cache.delete(kept);
};
// The same picture in another size or format: its address begins the same.
const otherForm = async (cache, url) => {
  const start = url.match(/^.*\/f\/[0-9a-f]{16}-/)?.[0];
  const key = start && (await cache.keys()).find(each => each.url.startsWith(start));
  return key ? cache.match(key) : undefined;
};
self.addEventListener("fetch", event => {
  const { request } = event, [, , , kind] = parts(request.url);
  if (request.method !== "GET" || kind === "c" || request.headers.has("range")) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    try {
      const fresh = await fetch(request);
      if (fresh.ok) await cache.put(request, fresh.clone());
      else if (fresh.status === 404 || fresh.status === 410 || fresh.status === 401) await forget(request.url);
      return fresh;
    } catch (offline) {
      const kept = await cache.match(request, { ignoreVary: true }) ?? await otherForm(cache, request.url);
      if (kept) return kept;
      throw offline;
    }
  })());
});
