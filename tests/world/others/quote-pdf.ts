const lines = [
  'Nordlampen Grosshandel GmbH, Flensburg',
  'Quotation NL-Q-10442 for Lindqvist Interiors AB',
  '20 x Pendant light Fjord 60, EUR 164.00 each: EUR 3,280.00',
  'Valid for 30 days. Delivery 3 to 5 days.',
];

const content = `BT /F1 14 Tf 72 760 Td 22 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];

/** A PDF of one page with its cross-reference table, written out by hand. */
export function quotePdf(): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
