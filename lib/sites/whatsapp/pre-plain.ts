/** `data-pre-plain-text="[10:32, 5/12/2026] Name: "`, which the site keeps for copying; minutes only. */
export type PrePlain = { readonly time: string; readonly sender: string | null };

const FORM = /^\s*\[([^\]]+)\]\s*([\s\S]*?)\s*[:：]?\s*$/;

export function prePlainOf(written: string): PrePlain | null {
  const match = FORM.exec(written);
  return match === null ? null : { time: (match[1] ?? '').trim(), sender: match[2] || null };
}
