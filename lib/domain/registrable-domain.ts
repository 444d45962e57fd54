import { getDomain } from 'tldts';

/** The part of a host that one owner registered (`brightway.co.uk` of `mail.brightway.co.uk`); the host itself where there is none. */
export const registrableDomain = (host: string): string => getDomain(host) ?? host;
