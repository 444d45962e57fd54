import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/packet/csv.ts';
import { makeSource } from './make-case.ts';
import { pages } from './pages.ts';
import { unpacked } from './unpacked.ts';

describe('index.csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('does not let a spreadsheet run %j', (text) => {
    expect(csv([[text]]).slice(1)).toMatch(/^"?'/);
  });
  it('quotes commas, quotes and line ends, and leaves numbers alone', () => {
    expect(csv([['a,b', 'say "x"', 'two\nlines', -5]])).toBe('\uFEFF"a,b","say ""x""","two\nlines",-5\r\n');
  });
  it('has one line for each file, with its hash', async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const title = '=HYPERLINK("https://evil.example","open")';
    const source = await makeSource([{ ...page, record: { ...page.record, title } }]);
    const { read } = await unpacked(source);
    const index = read('data/index.csv');
    const lines = index.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`,${source.captures[0]?.sha256}`);
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"",""open"")"`);
    expect(lines[2]).toContain('data/exhibits/E001-supplier-profile/text.txt');
  });
});
