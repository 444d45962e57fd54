import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../lib/words/languages.ts';
import { flat } from './flat.ts';
import { hardCoded, sources, sourceText, usedKeys } from './source-texts.ts';

const keys = flat(await loadCatalogue('en')).map(({ key }) => key);

describe('the search for hard-coded texts', () => {
  it.each([
    ['text between tags', '<p>Capture this page</p>', ['Capture this page']],
    ['text beside an expression', '<p>{n} codes</p>', ['codes']],
    ['Chinese text', '<p>采集</p>', ['采集']],
    ['a string in braces', "<p>{'Kept'}</p>", ['Kept']],
    ['either branch', "<p>{a ? 'Yes' : t('x.y')}</p>", ['Yes']],
    ['a fallback', "<p>{name ?? 'nobody'}</p>", ['nobody']],
    ['a template', `<p>{\`\${n} left\`}</p>`, [' left']],
    ['a label', '<button aria-label="Close" />', ['Close']],
    ['a title in braces', "<img alt={'Picture'} />", ['Picture']],
    ['text in a fragment', "<>{'Kept'}</>", ['Kept']],
  ])('finds %s', (_, code, found) => {
    expect(hardCoded(`const a = ${code}`)).toEqual(found);
  });
  it.each([
    ['a text asked for by its key', "<p title={t('a.b')}>{t('a.c')}</p>"],
    ['numbers and signs', '<p>12 % · →</p>'],
    ['names of classes and roles', '<p className="wide" role="status" data-state="met" />'],
    ['the name of the product', '<h1>Saidso</h1>'],
  ])('lets pass %s', (_, code) => {
    expect(hardCoded(`const a = ${code}`)).toEqual([]);
  });
  it('finds keys and the beginnings of computed keys', () => {
    const code = `x = { key: 'a.b' }; t('c.d'); say(\`failure.\${code}\`); speak({ key: \`checklist.\${id}.name\` }); y = { key: 'plain' }`;
    expect(usedKeys(code)).toEqual({ keys: ['a.b', 'c.d'], beginnings: ['failure.', 'checklist.'] });
  });
});

describe('no text is hard-coded', () => {
  it.each([...sources('components/**/*.tsx'), ...sources('entrypoints/**/*.tsx')])('in %s', (file) => {
    expect(hardCoded(sourceText(file), file)).toEqual([]);
  });
});

describe('every key has its text', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((room) => sources(`${room}/**/*.{ts,tsx}`));
  it.each(files.filter((file) => !file.endsWith('.d.ts')))('in %s', (file) => {
    const used = usedKeys(sourceText(file), file);
    expect(used.keys.filter((key) => !keys.includes(key))).toEqual([]);
    expect(used.beginnings.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });
});
