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
      const kept = await cache.match(request, { ignoreVary: true });
      if (kept) return kept;
      throw offline;
    }
  })());
});
