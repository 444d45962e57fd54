import { setUpAndRun } from './setup.mjs';

setUpAndRun('tests/run/test.ts', {
  chromium: true,
  firefox: true,
  display: process.platform === 'linux',
  packet: true,
});
