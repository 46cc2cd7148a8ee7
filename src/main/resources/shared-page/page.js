// What a shared page does where there is a script: keeps type size and ticks on this device, shows one step at a time, plays
// the clip that the connection can carry, and says how far its reader got. Without it the page is whole as well.
(() => {
  const body = document.body, base = body.dataset.share, tutorial = body.dataset.tutorial;
  const kept = {
    get(key) { try { return localStorage.getItem("michi:" + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("michi:" + key, value); } catch { /* a private window */ } }
  };
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  all("input[name=size]").forEach(size => {
    if (kept.get("size") === size.value) size.checked = true;
    size.addEventListener("change", () => kept.set("size", size.value));
  });

  if ("serviceWorker" in navigator && isSecureContext) {
    const worker = navigator.serviceWorker;
    worker.register("/s/sw.js", { scope: "/s/" }).catch(() => {});
    // This page came before the worker did: it is told what to keep.
    if (!worker.controller) worker.ready.then(({ active }) => active?.postMessage([location.href.split("#")[0], ...all("img").map(each => each.currentSrc || each.src)]));
  }
  if (!tutorial) return;

  // how far: only ever more, sent again when it is more
  const reached = new Set(), ticked = new Set(), clips = new Map();
  let sent = "", done = false;
  const report = () => {
    const news = new URLSearchParams({ t: tutorial, r: [...reached].join(), d: [...ticked].join(), f: done ? "1" : "" });
    clips.forEach((second, clip) => news.append("c", clip + ":" + second));
    const text = news.toString();
    if (text === sent) return;
    sent = text;
    if (!navigator.sendBeacon?.(base + "/n", news)) fetch(base + "/n", { method: "POST", body: news, keepalive: true }).catch(() => {});
  };
  let soon = 0;
  const later = () => { clearTimeout(soon); soon = setTimeout(report, 3000); };
  addEventListener("visibilitychange", () => { if (document.hidden) report(); });
  addEventListener("pagehide", report);

  // steps
  const steps = all("[data-step]"), finished = document.querySelector(".finished");
  const ticks = steps.map(step => step.querySelector("input"));
  const memory = "done:" + base + "/" + tutorial;
  const remembered = new Set((kept.get(memory) ?? "").split(","));
  let here = 0;
  const paint = () => {
    const next = ticks.findIndex(tick => !tick.checked);
    steps.forEach((step, i) => { step.classList.toggle("now", i === next); step.classList.toggle("here", i === here); });
    if (finished) finished.hidden = next >= 0 || !steps.length;
    done ||= steps.length > 0 && next < 0;
    walks.forEach(walk => walk());
  };
  const walks = [];
  ticks.forEach((tick, i) => {
    tick.checked = remembered.has(String(i + 1));
    tick.addEventListener("change", () => {
      kept.set(memory, ticks.flatMap((each, n) => (each.checked ? [n + 1] : [])).join());
      if (tick.checked) { ticked.add(i + 1); reached.add(i + 1); if (one() && i < steps.length - 1) show(i + 1); }
      paint();
      if (done) report(); else later();
    });
  });
  const one = () => body.classList.contains("one");
  const show = i => { here = i; paint(); (ticks[i] ?? steps[i]).focus({ preventScroll: true }); steps[i].scrollIntoView({ block: "nearest" }); };
  const button = (label, click) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: label });
    made.addEventListener("click", click);
    return made;
  };
  const lists = all(".todo");
  if (steps.length > 1) {
    const box = lists[0].parentElement, mode = document.createElement("div");
    mode.className = "steps-mode";
    const toggle = button("", () => { body.classList.toggle("one"); kept.set("one", one() ? "1" : "0"); name(); paint(); });
    const name = () => { toggle.textContent = one() ? body.dataset.all : body.dataset.one; };
    const count = document.createElement("span");
    walks.push(() => { count.textContent = body.dataset.count.replace("#", here + 1); });
    mode.append(count, toggle);
    box.insertBefore(mode, lists[0]);
    body.classList.toggle("one", (kept.get("one") ?? (body.dataset.style === "plain" ? "1" : "0")) === "1");
    name();
    lists.forEach(list => {
      const mine = steps.filter(step => list.contains(step)), walk = document.createElement("div");
      walk.className = "walk";
      const before = button(body.dataset.before, () => show(here - 1)), after = button(body.dataset.next, () => show(here + 1));
      walk.append(before, after);
      list.after(walk);
      walks.push(() => {
        walk.hidden = !one() || !mine.includes(steps[here]);
        before.hidden = here === 0;
        after.hidden = here === steps.length - 1;
      });
    });
    here = Math.max(0, ticks.findIndex(tick => !tick.checked));
  }
  paint();
  if ("IntersectionObserver" in window) {
    const watcher = new IntersectionObserver(seen => seen.forEach(entry => {
      if (entry.intersectionRatio >= .5 || entry.intersectionRect.height >= innerHeight / 2) { reached.add(Number(entry.target.dataset.step)); later(); }
    }), { threshold: [.1, .25, .5] });
    steps.forEach(step => watcher.observe(step));
  }

  // clips
  const slow = navigator.connection && (navigator.connection.saveData || /2g|3g/.test(navigator.connection.effectiveType ?? ""));
  all("video").forEach(video => {
    if (slow) { all("source", video).forEach(each => each.remove()); video.src = video.dataset.low; }
    const big = Object.assign(document.createElement("button"), { type: "button", className: "player__big" });
    big.setAttribute("aria-label", video.dataset.play);
    big.addEventListener("click", () => { video.play(); video.focus(); });
    video.parentElement.append(big);
    video.controls = false;
    video.addEventListener("play", () => { big.remove(); video.controls = true; });
    video.addEventListener("timeupdate", () => {
      const second = Math.min(Math.ceil(video.currentTime), Number(video.dataset.seconds));
      if (second > (clips.get(video.dataset.clip) ?? 0)) clips.set(video.dataset.clip, second);
    });
    ["pause", "ended"].forEach(when => video.addEventListener(when, report));
  });

  const print = document.querySelector(".print");
  if (print) { print.hidden = false; print.addEventListener("click", () => window.print()); }
})();
