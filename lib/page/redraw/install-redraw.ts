import type { Redrawn } from '../../domain/page-content.schema.ts';
import { elementOf } from '../../sites/rows.ts';
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

/** What can be drawn is drawn; where nothing can, the first reason is thrown, as a plain Error that crosses worlds. */
async function drawAll(messageKeys: readonly string[], { page, site, draw }: RedrawPorts): Promise<Redrawn[]> {
  const drawn: Redrawn[] = [];
  const reasons: string[] = [];
  for (const message of messageKeys.slice(0, MOST_MESSAGES)) {
    const now = page();
    const element = elementOf(site(now.url).rows(now), message);
    try {
      const png = element === null ? null : await draw(element);
      if (png !== null) drawn.push({ message, png });
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const [reason] = reasons;
  if (drawn.length === 0 && reason !== undefined) throw new Error(reason);
  return drawn;
}

/** Leaves the redrawer on `globalThis` for the background. */
export function installRedraw(ports: RedrawPorts): void {
  globalThis.saidsoRedraw ??= { draw: (messageKeys) => drawAll(messageKeys, ports) };
}
