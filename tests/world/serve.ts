import { parseArgs } from 'node:util';
import { places } from './places.ts';
import { startWorld } from './world.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const world = await startWorld({ port: Number(values.port) });
const rules = world.hosts.map((host) => `MAP ${host} 127.0.0.1:${world.port}`).join(', ');

console.log(`port ${world.port}`);
console.log(`chromium --ignore-certificate-errors --host-resolver-rules="${rules}" "${places.chat}"`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void world.close());
