import { supplier } from '../deal.ts';

/** What the profile says of the supplier: the same numbers in both generations of the page. */
export const performance = {
  responseRate: '98.6%',
  responseTime: '≤2h',
  onTime: '97.4%',
  rating: '4.9',
  reviews: 312,
  reorderRate: '31%',
  transactions: 1_204,
  revenue: 'US$ 2,100,000+',
  established: '2014',
  employees: '101 - 200 People',
  floor: '8,600 m²',
} as const;

export const markets = [
  ['Western Europe', '34%'],
  ['North America', '22%'],
  ['Northern Europe', '15%'],
  ['Oceania', '9%'],
  ['Eastern Asia', '6%'],
] as const;

export const certificates = [
  ['CE', 'Recessed LED panel', 'BST23081146E'],
  ['RoHS', 'Recessed LED panel', 'BST23081147R'],
  ['TÜV GS', 'LED driver 40 W', 'R 50512877'],
  ['ISO 9001', 'Management system', '13723Q0195'],
] as const;

export const showcase = [
  ['LED Panel Light 60x60 40W UGR<19', 'US$14.00 - 17.50', '50 pieces', 'panel-front'],
  ['LED Panel Light 30x120 36W Backlit', 'US$15.20 - 18.90', '50 pieces', 'panel-30x120'],
  ['LED Panel Light 62x62 DALI-2 Dimmable', 'US$22.40 - 26.00', '20 pieces', 'panel-dali'],
  ['Surface Mounting Frame 60x60 White', 'US$4.10 - 5.30', '100 pieces', 'frame'],
  ['Spring Clips for Plasterboard, Bag of 200', 'US$9.80', '5 bags', 'clips'],
  ['LED Driver 40W Flicker Free', 'US$5.60 - 6.90', '100 pieces', 'driver'],
  ['LED Linear Light 1200 mm 50W', 'US$19.00 - 23.50', '30 pieces', 'linear'],
  ['LED High Bay Light 150W IP65', 'US$41.00 - 48.00', '10 pieces', 'highbay'],
] as const;

export const reviews = [
  ['Jonas H.', 'Germany', 'Panels as ordered, even light, well packed. Two spare panels were in the box.'],
  ['Emily R.', 'United Kingdom', 'Third order. Lead time kept, documents correct at once.'],
  [
    'Paweł K.',
    'Poland',
    'Good quality for the price. The first carton was dented, they replaced two frames without discussion.',
  ],
  ['Chloé M.', 'France', 'Contact very quick to answer, IES files sent the same day.'],
] as const;

/** `window.shopBizData` of October 2026, cut to what a reader could want. */
export const shopBizData = (csrfToken: string): unknown => ({
  globalData: { esiteSubDomain: { value: supplier.shop }, csrfToken, loginId: 'mara.lindqvist@gmail.com' },
  pageModuleMap: [
    { moduleName: 'shopSign', moduleData: { companyName: supplier.company } },
    {
      moduleName: 'supplierPerformance',
      moduleData: {
        companyName: supplier.company,
        years: { value: supplier.years },
        reviews: { value: performance.rating, count: performance.reviews, avgValue: '4.6' },
        onlineTransactions: { amount: performance.revenue, count: performance.transactions },
        reorderRate: { value: performance.reorderRate, avgValue: '18%' },
        shippingDays: { value: performance.onTime },
        responseTime: { value: performance.responseTime, avgValue: '≤6h' },
      },
    },
    { moduleName: 'tradeCapacityMarkets', moduleData: { markets: markets.map(([name, share]) => ({ name, share })) } },
    {
      moduleName: 'certifications',
      moduleData: { items: certificates.map(([name, category, certId]) => ({ name, category, certId })) },
    },
  ],
});
