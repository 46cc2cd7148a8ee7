import { outcomeOf, type Outcome, type Report } from './watched';

/** Spring Security's token for scripts. */
function crossSiteToken(): string {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

/** Outlives the page, so the last seconds arrive when the tab is closed. */
export async function putWatched(url: string, report: Report): Promise<Outcome> {
  const response = await fetch(url, {
    method: 'PUT',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': crossSiteToken() },
    body: JSON.stringify(report),
    signal: AbortSignal.timeout(20_000),
  });
  const json = response.headers.get('Content-Type')?.includes('json') ?? false;
  return outcomeOf(response.status, response.redirected, json ? await response.json() : undefined);
}
