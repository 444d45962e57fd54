/**
 * Functions that run with the browser's own rights in Firefox's window. Each is sent there as text, so that it may
 * name nothing but its arguments and what Firefox gives (seen in Firefox 153).
 */
type Gecko = {
  CustomizableUI: { addWidgetToArea: (widget: string, area: string) => void };
  WebExtensionPolicy: {
    getByID: (id: string) => { extension: { terminateBackground: (options: object) => Promise<void> } } | null;
  };
  Cc: Record<
    string,
    { createInstance: (type: unknown) => TextInput; getService: (type: unknown) => Certificates } | undefined
  >;
  Ci: { nsITextInputProcessor: unknown; nsIX509CertDB: unknown };
};
type Certificates = { addCertFromBase64: (der: string, trust: string) => void };
type TextInput = {
  beginInputTransactionForTests: (window: Window) => boolean;
  keydown: (event: KeyboardEvent) => void;
  keyup: (event: KeyboardEvent) => void;
};
type GeckoWindow = Window & {
  synthesizeMouseEvent: (type: string, x: number, y: number, data: object, options: object) => void;
};
type PopupBrowser = HTMLElement & {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot: (r: null, scale: number, back: string) => Promise<ImageBitmap> };
  };
};
type Menu = HTMLElement & { activateItem: (entry: Element) => void };
declare const CustomizableUI: Gecko['CustomizableUI'];
declare const WebExtensionPolicy: Gecko['WebExtensionPolicy'];
declare const Cc: Gecko['Cc'];
declare const Ci: Gecko['Ci'];
declare const window: GeckoWindow;

/** Takes an authority's certificate (DER, base64) as one for web sites: what comes with a bad one is treated otherwise. */
export function trust(authority: string): void {
  Cc['@mozilla.org/security/x509certdb;1']?.getService(Ci.nsIX509CertDB).addCertFromBase64(authority, 'CT,,');
}

/** Opens the popup as a person does and grants activeTab. A second click shuts it. */
export function clickToolbarButton(widget: string): void {
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
  document.getElementById(`${widget}-BAP`)?.click();
}

/** A trusted click, which gives the popup its user activation. Place: CSS pixels inside the popup. */
export function clickInPopup(x: number, y: number): void {
  const popup = document.querySelector('.webextension-popup-browser');
  if (popup === null) throw new Error('the popup is closed');
  const box = popup.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 0, clickCount: 1, modifiers: 0 }, {});
  }
}

/** PNG of the popup as the browser draws it, base64. */
export async function pictureOfPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (popup === null) throw new Error('the popup is closed');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function closePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup: () => void }) | null | undefined)?.hidePopup(); // XUL's own method.
}

/** Trusted keys to what has the focus; extension shortcuts hear them, which puppeteer's keyboard does not reach. */
export function pressKeys(keys: readonly string[], held: readonly string[]): void {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (input === undefined || !input.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  const codes: Record<string, number> = { Alt: 18, Shift: 16, Control: 17, Enter: 13, Tab: 9, Escape: 27 };
  const event = (key: string) => {
    const code = codes[key] === undefined ? `Key${key.toUpperCase()}` : held.includes(key) ? `${key}Left` : key;
    return new KeyboardEvent('', { key, code, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) });
  };
  for (const key of held) input.keydown(event(key));
  for (const key of keys) {
    input.keydown(event(key));
    input.keyup(event(key));
  }
  for (const key of held.toReversed()) input.keyup(event(key));
}

/** Opens the page's context menu by a right click and activates the one entry of this add-on. */
export async function chooseFromMenu(addon: string): Promise<void> {
  const box = document.querySelector('browser[primary="true"]')?.getBoundingClientRect();
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  if (box === undefined || menu === null) throw new Error('no page, or no menu');
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const place = [box.x + 200, box.y + 400] as const;
  window.synthesizeMouseEvent('contextmenu', ...place, { button: 2, clickCount: 1, modifiers: 0 }, {});
  await shown;
  const entry = menu.querySelector(`[id^="${addon}-menuitem-"]`);
  if (entry === null) throw new Error('the menu has no entry of ours');
  menu.activateItem(entry);
}

/** Presses the yes of the notification that asks for a permission; false when none is shown. */
export function acceptPermission(): boolean {
  const question = document.querySelector<HTMLElement & { button: HTMLElement }>(
    '#notification-popup popupnotification',
  );
  question?.button.click();
  return question !== null;
}

/** Stops the event page at once, as an idle one is stopped. */
export async function stopBackground(addon: string): Promise<void> {
  await WebExtensionPolicy.getByID(addon)?.extension.terminateBackground({ disableResetIdleForTest: true });
}
