import { answerWith, HTML, type WorldSite } from '../site.ts';

/** White, and nothing else. */
export const blank: WorldSite = {
  hosts: ['blank.example'],
  answer: () =>
    answerWith(
      HTML,
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title></title><body style="background: #fff">\n',
    ),
};
