import type { CodeFinding } from './detection.schema.ts';

/** Codes are typed without regard to case and width; the same string in another spelling is the same code. */
export const plainCode = (code: string): string => code.normalize('NFKC').trim().toLowerCase();

/** The form to be typed. */
export const typedCode = ({ code, canonical }: Pick<CodeFinding, 'code' | 'canonical'>): string => canonical ?? code;
