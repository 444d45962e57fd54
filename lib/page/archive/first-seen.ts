/**
 * Nothing can scroll a box of an archive but its styles. Chromium begins at a `scroll-initial-target` (since 133);
 * elsewhere a box begins at its top. `autofocus` would do it in Firefox, but not in the sandboxed frame of a viewer.
 */
export const FIRST_SEEN = ' data-saidso-first-seen';
export const FIRST_SEEN_STYLE = '<style>[data-saidso-first-seen]{scroll-initial-target:nearest}</style>';
