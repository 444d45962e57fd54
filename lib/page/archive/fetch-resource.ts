type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Fetcher = {
  /** From the browser's cache, where no request goes out; only for addresses of the page's own origin. */
  readonly cached: (url: string) => Promise<Blob | null>;
  /** Without cookies, from the cache if it is there. */
  readonly bytes: (url: string) => Promise<Blob | null>;
  readonly text: (url: string) => Promise<string | null>;
};

/** Fetches what the page has loaded itself. */
export function createFetcher(origin: string, fetch: Fetch, signal: AbortSignal): Fetcher {
  const ask = async <T>(
    url: string,
    init: RequestInit,
    take: (response: Response) => Promise<T>,
  ): Promise<T | null> => {
    try {
      const response = await fetch(url, { ...init, signal });
      return response.ok ? await take(response) : null;
    } catch {
      // Not in the cache, no CORS, no network, broken off or out of time: the caller goes on without it.
      return null;
    }
  };
  const blob = (response: Response): Promise<Blob> => response.blob();
  // Firefox keeps what was loaded with cookies apart from what was loaded without (measured 2026-11); as nothing is
  // sent here, neither are cookies.
  const onlyCached = { mode: 'same-origin', cache: 'only-if-cached', credentials: 'same-origin' } as const;
  const withoutCookies = { credentials: 'omit', cache: 'force-cache' } as const;
  return {
    cached: (url) => (url.startsWith(`${origin}/`) ? ask(url, onlyCached, blob) : Promise.resolve(null)),
    bytes: (url) => ask(url, withoutCookies, blob),
    text: (url) => ask(url, withoutCookies, (response) => response.text()),
  };
}
