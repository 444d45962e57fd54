import type { Say } from '../words/say.ts';

/** A text inside single quotes of a POSIX shell. */
const quoted = (text: string): string => `'${text.replace(/\s+/g, ' ').replaceAll("'", "'\\''")}'`;

/** Prose as comment lines: nothing of it can reach the shell. */
const comment = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => wrapped(line))
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');

function wrapped(line: string, width = 96): readonly string[] {
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    if (now !== '' && now.length + word.length >= width) {
      lines.push(now);
      now = '';
    }
    now = now === '' ? word : `${now} ${word}`;
  }
  return [...lines, now];
}

/**
 * VERIFY.txt: for a person to read and for `sh` to run as it stands, in the packet's folder. It uses what Linux and macOS
 * bring along; the Windows part stands in a here-document that `sh` skips. Signature and time stamp checks will join here.
 */
export function verifyText(name: string, say: Say): string {
  return `${[
    [
      comment(`${say('packet.verify.title', { name })}\n\n${say('packet.verify.how')}`),
      '#     sh proof/VERIFY.txt',
      comment(say('packet.verify.paste')),
    ].join('\n'),
    SETTING_UP,
    comment(say('packet.verify.files')),
    FILES,
    comment(say('packet.verify.complete')),
    COMPLETE(say),
    comment(say('packet.verify.custody')),
    CUSTODY(say),
    comment(say('packet.verify.records')),
    RECORDS(say),
    comment(say('packet.verify.zip')),
    ZIP(name),
    comment(`${say('packet.verify.proves')}\n${say('packet.verify.provesNot')}`),
    VERDICT(say),
    comment(say('packet.verify.windows')),
    WINDOWS,
  ].join('\n\n')}\n`;
}

const SETTING_UP = `failed=0
sums() { if command -v sha256sum >/dev/null 2>&1; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }`;

const FILES = `sums -c manifest-sha256.txt || failed=1
sums -c tagmanifest-sha256.txt || failed=1`;

const COMPLETE = (say: Say): string => `for file in $(find data -type f); do
  cut -c67- manifest-sha256.txt | grep -qxF -- "$file" || { failed=1; echo ${quoted(say('packet.verify.extra'))} "$file"; }
done`;

const CUSTODY = (say: Say): string => `n=0; prev=null; sound=1
while IFS= read -r line; do
  n=$((n+1))
  case "$line" in *"\\"prev\\":$prev}") ;; *) sound=0; failed=1; echo ${quoted(say('packet.verify.broken'))} "$n" ;; esac
  prev="\\"$(printf '%s' "$line" | sums | cut -c1-64)\\""
done < data/custody.jsonl
if [ "$sound" = 1 ]; then echo ${quoted(say('packet.verify.sound'))} "$n"; fi`;

const RECORDS = (say: Say): string => `for file in data/exhibits/*/*; do
  hash=$(sums < "$file" | cut -c1-64)
  record="\${file%/*}/capture.json"
  if [ "$file" = "$record" ]; then record=data/custody.jsonl; fi
  if grep -qF "$hash" "$record" || grep -qF "$hash" data/custody.jsonl; then :; else failed=1; echo ${quoted(say('packet.verify.notNamed'))} "$file"; fi
done`;

const ZIP = (name: string): string =>
  `if [ -f "../${name}.zip" ] && command -v unzip >/dev/null 2>&1; then unzip -tq "../${name}.zip" || failed=1; fi`;

const VERDICT = (say: Say): string =>
  `if [ "$failed" = 0 ]; then echo ${quoted(say('packet.verify.passed'))}; else echo ${quoted(say('packet.verify.failed'))}; fi`;

const WINDOWS = `: <<'WINDOWS'
Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object {
  $hash, $path = $_ -split '  ', 2
  $now = (Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash.ToLower()
  if ($now -eq $hash) { "OK      $path" } else { "FAILED  $path" }
}
WINDOWS
[ "$failed" = 0 ]`;
