import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssPieces } from '../../../../lib/page/archive/css-pieces.ts';

const BASE = 'https://shop.example/css/main.css';
/** The text of a style whose gaps stay empty. */
const emptied = (css: string): string =>
  cssPieces(css, BASE)
    .map((piece) => (typeof piece === 'string' ? piece : piece.write(null).join('')))
    .join('');
const gaps = (css: string) => cssPieces(css, BASE).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));

describe('style text', () => {
  it('stays as it is where nothing is loaded', () => {
    const css = 'p > a:hover { color: rgb(1 2 3 / 50%); margin: calc(1px + var(--x)) }';
    expect(emptied(css)).toBe(css);
  });

  it.each([
    ['url(a.png)', 'https://shop.example/css/a.png'],
    ['url( "a b.png" )', 'https://shop.example/css/a%20b.png'],
    ["URL('//cdn.example/a.png')", 'https://cdn.example/a.png'],
    ['u\\72l(a.png)', 'https://shop.example/css/a.png'],
    ['\\75 rl(a.png)', 'https://shop.example/css/a.png'],
    ['\\000075rl(a.png)', 'https://shop.example/css/a.png'],
    ['url(a\\29.png)', 'https://shop.example/css/a).png'],
    ['image-set("a.png" 1x)', 'https://shop.example/css/a.png'],
    ['src("a.png")', 'https://shop.example/css/a.png'],
    ['url("a.png" crossorigin(anonymous))', 'https://shop.example/css/a.png'],
  ])('makes a gap of %s', (css, url) => {
    expect(gaps(`p { background: ${css} }`)).toMatchObject([{ kind: 'image', url }]);
  });

  it('knows fonts by the rule they stand in', () => {
    expect(gaps('@font-face { src: url(a.woff2) } p { background: url(b.png) }').map(({ kind }) => kind)).toEqual([
      'font',
      'image',
    ]);
  });

  it('does not let text grow together over what it took out', () => {
    expect(emptied('p { background: ur/**/l(https://evil.example/) }')).not.toMatch(/url\(/);
    expect(emptied('p { background: ur"\nl(https://evil.example/) }')).not.toMatch(/url\(/);
    expect(emptied('ur@import x;l(https://evil.example/)')).not.toMatch(/url\(/);
  });

  it('keeps references inside the page', () => {
    expect(emptied('p { mask: url(#m) }')).toBe('p { mask: url("#m") }');
  });
});

describe('style text in an archive', () => {
  it('leaves out imports, however they are written', () => {
    expect(emptied('@import "a.css"; @IMPORT url(b.css) screen; @\\69mport "c.css"; p { color: red }')).not.toMatch(
      /import|\.css/i,
    );
  });

  it('puts a content into its place without leaving the string', () => {
    const [gap] = gaps('p { background: url(a.svg) }');
    expect(gap?.write('data:image/svg+xml,<svg a="\\">\n').join('')).toBe(
      'url("data:image/svg+xml,\\3c svg a=\\22 \\5c \\22 >\\a ")',
    );
  });

  it('holds no tag, whatever it is read as', () => {
    expect(emptied('p::before { content: "</style><img src=x>" } <!-- --> @media (width<900px) {}')).not.toMatch(
      /<[a-z/!?]/i,
    );
  });

  it('shows what pages hide until their elements are defined', () => {
    expect(emptied('x-a:not(:defined) { display: none }')).toBe('x-a:not(:is(*)) { display: none }');
  });
});

describe('hostile style text', () => {
  it('never throws and holds no tag, on any text', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.oneof(
              fc.constantFrom(
                'url(',
                'image-set(',
                '"',
                "'",
                '\\',
                ')',
                '(',
                '{',
                '}',
                '/*',
                '*/',
                '@import',
                '<',
                '/',
              ),
              fc.constantFrom(
                '\n',
                '\r',
                '\f',
                '\0',
                ' ',
                'src(',
                'a',
                '\\75 ',
                'var(--x)',
                ';',
                '-->',
                '<!--',
                ':defined',
              ),
              fc.string({ maxLength: 4 }),
            ),
            { maxLength: 30 },
          )
          .map((parts) => parts.join('')),
        (css) => {
          expect(emptied(css)).not.toMatch(/<[a-z/!?]/i);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['names', 'a'.repeat(400_000)],
    ['escapes', '\\61'.repeat(100_000)],
    ['quotes', `"'`.repeat(100_000)],
    ['calls', 'url('.repeat(100_000)],
    ['blanks', `url(${' '.repeat(400_000)}`],
    ['comments', '/*'.repeat(200_000)],
    ['rules', '@import "a'.repeat(50_000)],
    ['backslashes', `"${'\\'.repeat(300_000)}`],
  ])('comes to the end of 400,000 hostile characters of %s, where squared time would not', (_, css) => {
    expect(emptied(css)).not.toContain('http');
  });
});
