import { request } from 'node:https';
import type { World } from '../../world/world.ts';

export type Reply = { readonly status: number; readonly type: string; readonly body: string };

/** Asks the world the way a browser does: the real host in SNI and Host header, the connection to loopback. */
export function ask(world: Pick<World, 'port' | 'caPem'>, address: string): Promise<Reply> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: world.port,
      servername: url.hostname,
      path: url.pathname + url.search,
      headers: { host: url.hostname },
      ca: world.caPem,
      agent: false as const,
    };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
