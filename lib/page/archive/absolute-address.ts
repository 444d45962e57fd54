/** An address read against a base; null for what is none. */
export function absoluteAddress(written: string, base: string): string | null {
  try {
    return new URL(written.trim(), base).href;
  } catch {
    // The browser loads nothing for it and follows it nowhere.
    return null;
  }
}
