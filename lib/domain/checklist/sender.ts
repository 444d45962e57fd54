import { platformName } from '../platform-name.ts';
import type { Words } from '../words.schema.ts';
import type { Item } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { item } from './item.ts';
import { type Shot, whyWeak } from './shots.ts';
import { captureAgain, captureOffer, openPlatformChat } from './steps.ts';

const onPlatform = ({ reading }: Shot): boolean => reading.channel === 'platform-chat';
const isConversation = ({ reading }: Shot): boolean =>
  reading.channel === 'platform-chat' || reading.kind === 'chat' || reading.kind === 'mail';

const bySoundness = (a: Shot, b: Shot): number => Number(b.sound) - Number(a.sound);

function whyPartial(shot: Shot, hasPlatformChat: boolean): readonly Words[] {
  const platform = platformName(shot.reading.platform, shot.url);
  const address = shot.reading.counterparty?.accountId ?? null;
  const why: Words =
    shot.reading.channel === 'email' && address !== null
      ? { key: 'checklist.sender.mail-address', params: { address } }
      : { key: 'checklist.sender.off-platform', params: { platform } };
  return hasPlatformChat ? [why, { key: 'checklist.sender.ask-on-platform' }] : [why];
}

/** Who made the offer: an account on the platform itself, or somebody who only says so. */
export function sender(evidence: Evidence): Item {
  const promising = evidence.promises.filter(({ place }) => place !== 'text').map(({ shot }) => shot);
  const talks = evidence.shots.filter(isConversation);
  const seen = [...(promising.length > 0 ? promising : talks)].sort(bySoundness);
  const chat = seen.find((shot) => onPlatform(shot) && shot.sound);
  if (chat !== undefined) {
    const params = { platform: platformName(chat.reading.platform, chat.url) };
    const shots = [chat, ...seen.filter(onPlatform)];
    return item('sender', 'met', [{ key: 'checklist.sender.on-platform', params }], { shots });
  }
  const weak = seen.find(onPlatform);
  if (weak !== undefined) return item('sender', 'partial', whyWeak(weak), { shots: seen, next: captureAgain(weak) });
  const [first] = seen;
  if (first === undefined) return item('sender', 'missing', [{ key: 'checklist.sender.none' }], { next: captureOffer });
  const reasons = whyPartial(first, talks.some(onPlatform));
  return item('sender', 'partial', reasons, { shots: seen, next: openPlatformChat(evidence) });
}
