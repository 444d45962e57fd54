import type { ArchiveContext } from './archive-context.ts';
import { cssPieces } from './css-pieces.ts';
import { attribute } from './escape.ts';
import type { Piece } from './piece.ts';

/** An import inside an import inside an import is as deep as sites go. */
const DEEPEST = 5;
const IMPORT_RULE = 3;

/** Rules of a sheet; null for one of another origin that came without CORS. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch {
    // SecurityError: the caller fetches the sheet or says that it is missing.
    return null;
  }
}

const isImport = (rule: CSSRule): rule is CSSImportRule => rule.type === IMPORT_RULE;

/** `@import url(x) layer(y) supports(z) screen` as the blocks that mean the same. */
function importBlocks(rule: CSSImportRule): readonly string[] {
  const media = rule.media?.mediaText ?? '';
  const { layerName = null, supportsText = null } = rule;
  return [
    ...(media === '' ? [] : [`@media ${media}`]),
    ...(supportsText === null ? [] : [`@supports (${supportsText})`]),
    ...(layerName === null ? [] : [`@layer ${layerName}`]),
  ];
}

function rulePieces(rules: CSSRuleList, base: string, context: ArchiveContext, depth: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  for (const rule of rules) {
    if (!isImport(rule)) {
      plain += `${rule.cssText}\n`;
      continue;
    }
    const imported = rule.styleSheet ?? null;
    const inner = imported === null || depth >= DEEPEST ? null : rulesOf(imported);
    if (imported === null || inner === null) {
      context.tally.add('stylesheet', 'unreachable');
      continue;
    }
    const blocks = importBlocks(rule);
    const opened = blocks.flatMap((block) => cssPieces(`${block} {\n`, base));
    pieces.push(
      ...opened,
      ...rulePieces(inner, imported.href ?? base, context, depth + 1),
      '}\n'.repeat(blocks.length),
    );
  }
  return [...pieces, ...cssPieces(plain, base)];
}

/** The text of an owner whose sheet is not to be had: a style element before it is parsed. */
const open = (media: string): string => (media === '' ? '<style>' : `<style${attribute('media', media)}>`);

function sheetPieces(sheet: CSSStyleSheet, context: ArchiveContext): readonly Piece[] {
  const media = sheet.media?.mediaText ?? '';
  const rules = rulesOf(sheet);
  const base = sheet.href ?? context.base;
  if (rules !== null) return [open(media), ...rulePieces(rules, base, context, 0), '</style>'];
  const write = (source: string | null): readonly Piece[] =>
    source === null ? [] : [open(media), ...cssPieces(source, base), '</style>'];
  return [{ kind: 'stylesheet', url: base, element: null, seen: true, write }];
}

/** Firefox shows `adoptedStyleSheets` to no isolated script; the page's own view of them has to be asked. */
function adoptedBy(root: Document | ShadowRoot): readonly CSSStyleSheet[] {
  try {
    return [...(root.adoptedStyleSheets ?? [])];
  } catch {
    return adoptedInFirefox(root);
  }
}

function adoptedInFirefox(root: Document | ShadowRoot): readonly CSSStyleSheet[] {
  const rewrap: unknown = Reflect.get(globalThis, 'XPCNativeWrapper');
  const waived: unknown = Reflect.get(root, 'wrappedJSObject');
  if (typeof rewrap !== 'function' || typeof waived !== 'object' || waived === null) return [];
  const list: unknown = Reflect.get(waived, 'adoptedStyleSheets');
  const length = Math.min(Number(Reflect.get(Object(list), 'length')) || 0, 1_000);
  // The page can put anything there; what is wrapped anew is looked at through the browser's own eyes.
  const wrapped = Array.from({ length }, (_, at): unknown => rewrap(Reflect.get(Object(list), at)));
  return wrapped.filter((one) => one instanceof CSSStyleSheet);
}

/** Writes every sheet that is in force in a document or shadow root, in the order of the cascade. */
export function writeStyleSheets(root: Document | ShadowRoot, context: ArchiveContext): void {
  const sheets = [...Array.from(root.styleSheets ?? []), ...adoptedBy(root)];
  for (const sheet of sheets) {
    if (sheet.disabled) continue;
    if (!context.put(...sheetPieces(sheet, context))) context.tally.add('stylesheet', 'over-budget');
  }
}
