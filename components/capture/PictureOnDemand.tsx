import { type ComponentProps, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { PictureView } from './PictureView.tsx';

/** A picture that may be too large to show unasked: all pictures of a page joined into one. */
export function PictureOnDemand(props: ComponentProps<typeof PictureView>) {
  const { t, formats } = useWords();
  const [wanted, setWanted] = useState(false);
  if (wanted) return <PictureView {...props} />;
  const { method, bytes } = props.artifact;
  return (
    <p>
      {t(`library.method.${method}`)}{' '}
      <Button size="small" onClick={() => setWanted(true)}>
        {t('library.showPicture', { size: formats.bytes(bytes) })}
      </Button>
    </p>
  );
}
