/** The one purchase that all sites of this world tell about, each in its own way. */
export const supplier = {
  company: 'Shenzhen Brightway Lighting Co., Ltd.',
  contact: 'Cindy Liu',
  shop: 'brightway-led',
  profileUrl: 'https://brightway-led.en.alibaba.com/company_profile.html',
  country: 'China',
  years: 8,
  email: 'cindy.liu@brightway-led.example',
  whatsappName: 'Cindy Brightway',
  phone: '+86 138 0013 8000',
} as const;

export const buyer = {
  name: 'Mara Lindqvist',
  company: 'Lindqvist Interiors AB',
  email: 'mara.lindqvist@gmail.com',
} as const;

export const product = {
  id: '1600123456789',
  name: 'LED Panel Light 60x60 40W UGR<19 Anti-Glare Backlit Office Ceiling Panel 4000K',
  model: 'BW-PL6060-40W',
  quantity: 200,
} as const;

/** US cents. */
export const amounts = { unit: 1_400, subtotal: 280_000, shipping: 12_600 } as const;

export const promise = {
  code: 'LED2026',
  percent: 15,
  text: 'Dear friend, please use code LED2026 at checkout, 15% off, min order 500 USD, valid until 2026-12-31',
} as const;

export const errorId = 'SDE-ERR-7A3F';
export const orderId = '304400112233445566';

/** 280000 → "2,800.00". */
export const money = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
