let known: string | null = null;

/** IANA name of this device's zone; asked once, because a list of two thousand messages asks as often. */
export function ownZone(): string {
  known ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return known;
}
