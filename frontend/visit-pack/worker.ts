/**
 * Keeps the page of the visit pack on the device, and nothing else: not what the page asks the server, not what a person has.
 * With a network the server's own page comes first.
 */

interface Life extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Life {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  addEventListener(name: 'install' | 'activate', listener: (event: Life) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
}

const worker = self as unknown as Worker;

const SHELF = 'banso-visit-pack';
const PAGE = '/visit-pack/device';
const PARTS = /(?:href|src)="(\/(?:visit-pack|css|icons)\/[^"]+)"/g;
const PATIENCE_MS = 8_000;

/** The page and its parts as they belong together; what earlier pages had is removed when all of it is there. */
async function keep(page: Response): Promise<void> {
  const parts = [...(await page.clone().text()).matchAll(PARTS)].map((part) => part[1] as string);
  const shelf = await caches.open(SHELF);
  await shelf.addAll(parts.map((part) => new Request(part, { cache: 'no-cache' })));
  await shelf.put(PAGE, page);
  const wanted = new Set([PAGE, ...parts].map((path) => new URL(path, worker.location.origin).href));
  const old = (await shelf.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(old.map((request) => shelf.delete(request)));
}

/** The server's page, or the kept one where there is no network or the server fails. A way to the sign-in page is gone. */
async function pageFor(request: Request): Promise<Response> {
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) {
      await keep(fresh.clone());
    }
    if (fresh.status < 500) {
      return fresh;
    }
  } catch {
    // What is kept is the answer.
  }
  return (await caches.match(PAGE)) ?? Response.error();
}

async function install(): Promise<void> {
  const fresh = await fetch(PAGE, { credentials: 'same-origin', redirect: 'error' });
  if (!fresh.ok) {
    throw new Error('the page is not there');
  }
  await keep(fresh);
  await worker.skipWaiting();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== worker.location.origin || event.request.method !== 'GET') {
    return;
  }
  if (event.request.mode === 'navigate' && pathname === PAGE) {
    event.respondWith(pageFor(event.request));
  } else if (/^\/(visit-pack|css|icons)\/./.test(pathname) && pathname !== '/visit-pack/worker.js') {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});

export {};
