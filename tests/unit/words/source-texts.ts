import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const sources = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).sort();
export const sourceText = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const ATTRIBUTES = /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;
const LETTERS = /\p{L}/u;
/** The product's name is the same in every language. */
const readAsText = (text: string): boolean => LETTERS.test(text.replaceAll('Saidso', ''));

type Node = ESTree.Expression | ESTree.JSXEmptyExpression;

/** The literal strings that an expression can come to be. */
function literals(node: Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map((part) => part.value.cooked ?? part.value.raw);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return literals(node.right);
    case 'ParenthesizedExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

const program = (code: string, file: string): ESTree.Program => {
  const { program: tree, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return tree;
};

/** Texts that a person would read and that no language file holds. */
export function hardCoded(code: string, file = 'a.tsx'): readonly string[] {
  const found: string[] = [];
  new Visitor({
    'JSXText:exit': (node) => void found.push(node.value.trim()),
    'JSXElement:exit': (node) => void found.push(...node.children.flatMap(childTexts)),
    'JSXFragment:exit': (node) => void found.push(...node.children.flatMap(childTexts)),
    'JSXAttribute:exit': (node) => void found.push(...attributeTexts(node)),
  }).visit(program(code, file));
  return found.filter(readAsText);
}

function attributeTexts({ name, value }: ESTree.JSXAttribute): readonly string[] {
  if (name.type !== 'JSXIdentifier' || !ATTRIBUTES.test(name.name)) return [];
  if (value?.type === 'Literal') return [String(value.value)];
  return value?.type === 'JSXExpressionContainer' ? literals(value.expression) : [];
}

const childTexts = (child: ESTree.JSXChild): readonly string[] =>
  child.type === 'JSXExpressionContainer' ? literals(child.expression) : [];

const KEY = /^[a-z][\w-]*(\.[\w-]+)+$/i;
const SPEAKERS = new Set(['t', 'say', 'speak']);

export type UsedKeys = {
  /** Whole keys. */
  readonly keys: readonly string[];
  /** Beginnings of keys whose end is computed, up to the last dot: `failure.` */
  readonly beginnings: readonly string[];
};

/** Keys of texts written in a source: `key: '…'` with a dot in it, and the first argument of `t`, `say` or `speak`. */
export function usedKeys(code: string, file = 'a.tsx'): UsedKeys {
  const keys: string[] = [];
  const beginnings: string[] = [];
  const take = (node: ESTree.Expression | undefined) => {
    if (node?.type === 'Literal' && typeof node.value === 'string' && KEY.test(node.value)) keys.push(node.value);
    if (node?.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(take);
    const start = node?.type === 'TemplateLiteral' ? (node.quasis[0]?.value.raw ?? '') : '';
    if (/^[a-z][\w-]*\./i.test(start)) beginnings.push(start.slice(0, start.lastIndexOf('.') + 1));
  };
  new Visitor({
    Property(node) {
      // A pattern has a Property too, but there the value is a name and not an expression.
      if (node.key.type === 'Identifier' && node.key.name === 'key') take(node.value as ESTree.Expression);
    },
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type === 'Identifier' && SPEAKERS.has(node.callee.name) && first?.type !== 'SpreadElement')
        take(first);
    },
  }).visit(program(code, file));
  return { keys, beginnings };
}
