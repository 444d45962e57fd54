// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ChecklistLine } from '../../../components/checklist/ChecklistLine.tsx';
import type { Item, ItemState, Step } from '../../../lib/domain/checklist/checklist.schema.ts';
import { button, click, render } from './render.tsx';

const openCart: Step = { label: { key: 'checklist.step.open-cart' }, does: 'open', url: 'https://cart.example/' };

const item = (state: ItemState, rest: Partial<Item> = {}): Item => ({
  id: 'code-applied',
  state,
  reasons: [{ key: 'checklist.code-applied.none' }],
  next: null,
  captures: [],
  ...rest,
});

const line = (given: Item, onStep = (_: Step) => undefined, onOpenCapture = (_: string) => undefined) =>
  render(
    <ul>
      <ChecklistLine
        item={given}
        numbers={new Map(given.captures.map((id, index) => [id, index + 1]))}
        onStep={onStep}
        onOpenCapture={onOpenCapture}
      />
    </ul>,
  );

describe('a line of the checklist', () => {
  it.each([
    ['met', 'kept'],
    ['missing', 'missing'],
    ['partial', 'partial'],
    ['conflict', 'conflict'],
    ['not-yet', 'not yet due'],
    ['not-needed', 'not needed'],
  ] as const)('says %s in a word, not by colour alone', async (state, word) => {
    expect((await line(item(state))).querySelector('button')?.textContent).toBe(`Code applied${word}`);
  });

  it('gives each state a shape of its own', async () => {
    const states: readonly ItemState[] = ['met', 'missing', 'partial', 'conflict', 'not-yet', 'not-needed'];
    const shapes = new Set<string | undefined>();
    for (const state of states) shapes.add((await line(item(state))).querySelector('svg')?.innerHTML);
    expect(shapes.size).toBe(states.length);
  });

  it('says why something is missing and offers the one step', async () => {
    const steps: Step[] = [];
    const container = await line(item('missing', { next: openCart }), (step) => void steps.push(step));
    expect(container.textContent).toContain('No cart or checkout with the code applied is kept.');
    await click(button(container, 'Open the cart'));
    expect(steps).toEqual([openCart]);
  });

  it('says what a capturing step does, whatever page its label hopes for', async () => {
    const next: Step = { label: { key: 'checklist.step.open-profile' }, does: 'capture', url: null };
    expect(button(await line(item('missing', { next })), 'Capture this page')).toBeTruthy();
  });

  it('says that it takes the whole page where the step does', async () => {
    const next: Step = { label: { key: 'checklist.step.open-profile' }, does: 'capture', url: null, extent: 'page' };
    expect(button(await line(item('missing', { next })), 'Capture the whole page')).toBeTruthy();
  });

  it('keeps quiet about what is kept until it is opened', async () => {
    const container = await line(item('met', { captures: ['a'] }));
    expect(container.textContent).not.toContain('No cart');
    await click(container.querySelector('button'));
    expect(container.textContent).toContain('No cart');
    expect(container.textContent).toContain('The cart or checkout with its order summary');
  });

  it('leads to the captures behind it', async () => {
    const opened: string[] = [];
    const container = await line(item('met', { captures: ['a', 'b'] }), undefined, (id) => void opened.push(id));
    await click(container.querySelector('button'));
    await click(button(container, 'capture 2'));
    expect(opened).toEqual(['b']);
  });
});
