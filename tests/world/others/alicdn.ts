import { picture } from '../picture.ts';
import { answerWith, type WorldSite } from '../site.ts';

/** Pictures of Alibaba's pages. sc04 lets other sites read them, s does not: like the real hosts, which differ, too. */
export const alicdn: WorldSite = {
  hosts: ['s.alicdn.com', 'sc04.alicdn.com', 'img.alicdn.com'],
  answer: ({ url }) => {
    const name = /^\/@sc04\/kf\/([\w.-]+)\.png$/.exec(url.pathname)?.[1];
    if (name === undefined) return null;
    const open = url.hostname === 'sc04.alicdn.com';
    return answerWith('image/png', picture(name), open ? { headers: { 'access-control-allow-origin': '*' } } : {});
  },
};

export const pictureUrl = (name: string, host: 's' | 'sc04' = 's'): string =>
  `https://${host}.alicdn.com/@sc04/kf/${name}.png`;
