import { setUpAndRun } from './setup.mjs';

const firefox = process.argv.join(' ').match(/--browser[ =]firefox/) !== null;
setUpAndRun('tests/run/start.ts', { chromium: !firefox, firefox, packet: true });
