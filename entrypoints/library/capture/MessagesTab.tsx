import { useLiveQuery } from 'dexie-react-hooks';
import { type ComponentProps, useMemo } from 'react';
import { MessagesPart } from '../../../components/capture/conversation/MessagesPart.tsx';
import { changesInCaptures } from '../../../lib/db/read-conversation.ts';
import type { CaptureRow } from '../../../lib/db/store.ts';

type Props = Omit<ComponentProps<typeof MessagesPart>, 'record' | 'changed'> & { readonly capture: CaptureRow };

/** The messages of a capture, and what other captures of the same conversation know of those that changed. */
export function MessagesTab({ capture, ...rest }: Props) {
  const { store } = rest;
  const found = useLiveQuery(() => changesInCaptures(store, [capture]), [store, capture]);
  const changed = useMemo(() => new Map(found?.map((one) => [one.key, one])), [found]);
  return <MessagesPart record={capture.record} changed={changed} {...rest} />;
}
