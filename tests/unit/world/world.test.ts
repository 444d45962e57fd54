import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithShared } from '../../support/shared.ts';
import { savedPages } from '../../world/saved-pages.ts';
import { startWorld, type World } from '../../world/world.ts';
import { ask } from './ask.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('the server', () => {
  it('has a certificate that its own authority signed, for every host', async () => {
    const hosts = ['brightway-led.en.alibaba.com', 'web.whatsapp.com', 'mail.google.com', 'hostile.example'];
    for (const host of hosts)
      await expect(ask(world, `https://${host}/world-client/markup.ts`)).resolves.toHaveProperty('status', 200);
  });

  it('refuses a host that is not of this world', async () => {
    const reply = await ask(world, 'https://localhost/');
    expect(reply.status).toBe(421);
  });

  it('has no page at an unknown path', async () => {
    expect((await ask(world, 'https://www.alibaba.com/nothing-here.html')).status).toBe(404);
    expect((await ask(world, 'https://www.alibaba.com/world-style/../../../package.json')).status).toBe(404);
    expect((await ask(world, 'https://www.alibaba.com/world-style/none.css')).status).toBe(404);
  });

  it('writes down what was asked for', async () => {
    await ask(world, 'https://blank.example/?a=1');
    expect(world.requests.at(-1)).toMatchObject({ host: 'blank.example', path: '/?a=1' });
  });

  it('gives scripts without types', async () => {
    const reply = await ask(world, 'https://web.whatsapp.com/world-client/virtual-rows.ts');
    expect(reply.type).toContain('text/javascript');
    expect(reply.body).not.toContain('type Options');
  });

  it('lets a port be chosen and be free again', async () => {
    const first = await startWorld();
    await first.close();
    const second = await startWorld({ port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('covers every saved page by its host patterns', () => {
    const covered = (host: string) =>
      world.hosts.some((pattern) => pattern === host || (pattern.startsWith('*') && host.endsWith(pattern.slice(1))));
    for (const address of Object.values(savedPages)) expect(covered(new URL(address).hostname)).toBe(true);
  });
});

describeWithShared('the saved pages', (dir) => {
  it.each(Object.entries(savedPages))('%s is served unchanged', async (name, address) => {
    const reply = await ask(world, address);
    expect(reply.status).toBe(200);
    const file = name.startsWith('whatsapp') ? `whatsapp-web/${name.slice('whatsapp-'.length)}.html` : `${name}.html`;
    if (name.startsWith('invoice')) expect(reply.type).toBe('application/pdf');
    else expect(reply.body).toBe(readFileSync(join(dir, 'pages', file), 'utf8'));
  });
});
