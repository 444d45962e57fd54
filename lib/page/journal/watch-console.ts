import { describeArguments } from './describe-arguments.ts';
import type { Level } from './journal-line.ts';

type Report = (level: Level, text: string) => void;

/** Error ids such as SDE-ERR-7A3F are sometimes written with `console.log`; other such lines are not evidence. */
const NAMES_AN_ERROR_ID = /SDE/;

const METHODS = { error: 'error', warn: 'warning', info: 'info', log: 'info' } as const satisfies Record<string, Level>;

/** A Proxy keeps `toString()` native: sites compare it to find tampering. */
function wrap(console: Console, method: keyof typeof METHODS, report: Report): void {
  const level = METHODS[method];
  console[method] = new Proxy(console[method], {
    apply(target, self, values: unknown[]) {
      const wanted = level !== 'info' || values.some((one) => typeof one === 'string' && NAMES_AN_ERROR_ID.test(one));
      if (wanted) report(level, describeArguments(values));
      return Reflect.apply(target, self, values);
    },
  });
}

function describeEvent(event: Event): { level: Level; text: string } {
  if (event instanceof ErrorEvent) {
    const place = event.filename ? ` (${event.filename}:${event.lineno}:${event.colno})` : '';
    return { level: 'exception', text: `${event.message}${place}` };
  }
  const target = event.target instanceof Element ? event.target : null;
  const address = target?.getAttribute('src') ?? target?.getAttribute('href') ?? '';
  return { level: 'resource', text: `${target?.localName ?? 'resource'} ${address}` };
}

/** Reports what the page writes to its console, throws, rejects and fails to load. Runs in the page's own world. */
export function watchConsole(window: Window & typeof globalThis, report: Report): void {
  let busy = false;
  const once: Report = (level, text) => {
    // Whatever the page patched into our way may write to the console itself.
    if (busy) return;
    busy = true;
    try {
      report(level, text);
    } finally {
      busy = false;
    }
  };
  for (const method of ['error', 'warn', 'info', 'log'] as const) wrap(window.console, method, once);
  window.addEventListener(
    'error',
    (event) => {
      const { level, text } = describeEvent(event);
      once(level, text);
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => once('rejection', describeArguments([event.reason])), true);
}
