/** Nothing may run, load or be sent from a stored page, whatever its serializer missed. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; form-action 'none'";

/**
 * A stored page for an `<iframe sandbox srcdoc>`. The policy comes before the first byte of the page; a second doctype or
 * head that follows is ignored by the parser.
 */
export const archiveDocument = (html: string): string =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer">${html}`;
