export function findCommand(name: string): string | null;
export function findBrowser(browser: 'chromium' | 'firefox'): string | null;
