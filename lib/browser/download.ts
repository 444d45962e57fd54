/** How long a browser may take to open a blob after the click on its link, milliseconds. */
const REVOKE_AFTER = 60_000;

/** Puts a blob into the downloads folder by a link in our page: works without the downloads permission. */
export function downloadByLink(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}

/** Browsers drop downloads that follow each other too quickly; milliseconds. */
const BETWEEN = 300;

/** The same for one of several. */
export async function downloadInTurn(blob: Blob, name: string): Promise<void> {
  downloadByLink(blob, name);
  await new Promise((resolve) => setTimeout(resolve, BETWEEN));
}
