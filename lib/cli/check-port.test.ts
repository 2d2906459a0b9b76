import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from './check-port.ts';

it('says in one line that a port is taken and what to do', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await expect(checkPort(port)).rejects.toThrow(
    `Port ${port} is in use; stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  server.close();
  await once(server, 'close');
  await checkPort(port);
});
