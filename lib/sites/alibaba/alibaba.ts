import type { Site } from '../site.ts';
import { alibabaSite } from './alibaba-site.ts';
import { catalogue } from './catalogue.ts';
import { messageCentre, openChat } from './message-centre.ts';
import { trade } from './trade.ts';

/** Alibaba.com: message centre and OneTalk, supplier, product, cart, checkout and order pages. */
export const alibaba: Site = alibabaSite([...messageCentre, ...catalogue, ...trade], openChat);
