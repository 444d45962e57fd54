import { setUpAndRun } from './setup.mjs';

setUpAndRun('tests/run/bench.ts', { chromium: true, firefox: true });
