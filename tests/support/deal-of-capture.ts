import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Driven, Popup } from './browser.ts';
import { readTable } from './store-rows.ts';
import { assignTo, byTestId, testIds } from './test-ids.ts';
import { until } from './until.ts';

const dealOf = async (driven: Driven, captureId: string): Promise<string | undefined> =>
  (await readTable(driven, 'assignments')).find((row) => row.captureId === captureId)?.dealId;

/** The checklist of a deal, once it rests on every capture that the deal has now. */
export async function settledAssessment(driven: Driven, dealId: string): Promise<Assessment> {
  let found: Assessment | undefined;
  await until('the checklist of the deal', async () => {
    const assigned = (await readTable(driven, 'assignments')).filter((row) => row.dealId === dealId).length;
    found = (await readTable(driven, 'assessments')).find((row) => row.dealId === dealId);
    return found?.captures === assigned;
  });
  if (found === undefined) throw new Error('no checklist');
  return found;
}

/**
 * Answers the popup's question for the deal of a capture, if it asks: with the first deal there is, else with a new one.
 * Gives the deal's checklist.
 */
export async function settleDeal(driven: Driven, popup: Popup, captureId: string): Promise<Assessment> {
  const asks = () =>
    popup.evaluate(
      (window, selector) => window.document.querySelector(selector) !== null,
      byTestId(testIds.assignDeal),
    );
  await until('a deal, or the question for it', async () => (await dealOf(driven, captureId)) !== undefined || asks());
  if ((await dealOf(driven, captureId)) === undefined) {
    const [first] = await readTable(driven, 'deals');
    await popup.click(byTestId(first === undefined ? testIds.assignNewDeal : assignTo(first.id)));
    await until('the assignment', async () => (await dealOf(driven, captureId)) !== undefined);
  }
  return settledAssessment(driven, (await dealOf(driven, captureId)) ?? '');
}
