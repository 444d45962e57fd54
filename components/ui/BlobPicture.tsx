import { useEffect, useState } from 'react';

type Props = {
  readonly blob: Blob;
  readonly alt: string;
  readonly className?: string | undefined;
};

/** A stored picture; its object URL lives as long as the element. */
export function BlobPicture({ blob, alt, className }: Props) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url === null ? <span className={className} /> : <img src={url} alt={alt} className={className} />;
}
