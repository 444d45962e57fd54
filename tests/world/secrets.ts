/** Words of other conversations and other mails that stand on the same page: none may enter a capture of the open one. */
export const privateWords = [
  'DE02 1203 0000 0000 2020 51',
  'layoffs in Malmö',
  'TEXTILE30',
  '482913',
  'divorce papers',
  'Ningbo Goldsail',
] as const;

/** Values that stand in fields, scripts or addresses of this world's pages: none may ever be stored. */
export const secrets = {
  password: 'hunter2-Lindqvist!',
  cardNumber: '4111 1111 1111 1111',
  cardCode: '737',
  oneTimeCode: '620114',
  hiddenField: 'hid-9f1c77d2ab',
  csrfToken: 'csrf-51e0b7c4a9',
  chatToken: 'ct-7be2219cc4f0',
  accountToken: 'aae-0d93b1f7e2',
  ctoken: 'ck-4a1f02be77',
  bearer: 'bt-c0ffee12ab34',
} as const;
