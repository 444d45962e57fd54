import type { Redrawn } from '../../domain/page-content.schema.ts';
import type { Page, Site } from '../../sites/site.ts';
import type {} from '../installed.ts';

/** More would keep the page busy for seconds. */
const MOST_MESSAGES = 5;

export type RedrawPorts = {
  readonly page: () => Page;
  readonly site: (url: URL) => Site;
  /** Draws one element and gives a PNG as base64; null when it has no size. */
  readonly draw: (element: Element) => Promise<string | null>;
};

/** Leaves the redrawer on `globalThis` for the background. */
export function installRedraw({ page, site, draw }: RedrawPorts): void {
  globalThis.saidsoRedraw ??= {
    draw: async (messageKeys) => {
      const drawn: Redrawn[] = [];
      for (const message of messageKeys.slice(0, MOST_MESSAGES)) {
        const now = page();
        const element = site(now.url).messageElement?.(now, message) ?? null;
        // What the library cannot draw is left out: the caller sees which messages it asked for in vain.
        const png = element === null ? null : await draw(element).catch(() => null);
        if (png !== null) drawn.push({ message, png });
      }
      return drawn;
    },
  };
}
