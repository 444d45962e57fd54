type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** From the cache without asking the site where the browser allows that: the page has loaded it already. */
async function quietFetch(url: string, origin: string, fetch: Fetch, signal: AbortSignal): Promise<Response | null> {
  const own = url.startsWith(`${origin}/`);
  const common = { credentials: 'omit', signal } as const;
  const tries: readonly RequestInit[] = [
    ...(own ? [{ ...common, mode: 'same-origin', cache: 'only-if-cached' } as const] : []),
    { ...common, cache: 'force-cache' },
  ];
  for (const init of tries) {
    try {
      const response = await fetch(url, init);
      if (response.ok) return response;
    } catch {
      // Not in the cache, no CORS, no network, or out of time: the next way, else the caller counts it as unreachable.
      if (signal.aborted) return null;
    }
  }
  return null;
}

export type Fetcher = {
  readonly bytes: (url: string) => Promise<Blob | null>;
  readonly text: (url: string) => Promise<string | null>;
};

/** Fetches without cookies what the page has loaded itself. */
export function createFetcher(origin: string, fetch: Fetch, signal: AbortSignal): Fetcher {
  const ask = (url: string): Promise<Response | null> => quietFetch(url, origin, fetch, signal);
  const body = async <T>(url: string, take: (response: Response) => Promise<T>): Promise<T | null> => {
    const response = await ask(url);
    // A body that breaks off is as good as none.
    return response === null ? null : take(response).catch(() => null);
  };
  return {
    bytes: (url) => body(url, (response) => response.blob()),
    text: (url) => body(url, (response) => response.text()),
  };
}
