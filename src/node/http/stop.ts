import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Accepts no more; resolves when the running requests are answered, or cut off after `deadline` ms. */
export type Stop = (deadline?: number) => Promise<void>;

// Docker waits ten seconds before it kills.
const PATIENCE = 9000;

/** Creates what stops `server`; to be called before the server has its first connection. */
export function createStop(server: Server): Stop {
  const sockets = new Set<Socket>();
  let isStopping = false;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, response) => {
    // Came on a connection that was open before: the client is to know that it does not stay so.
    if (isStopping) response.setHeader('Connection', 'close');
    response.on('close', () => {
      // The connection of an answered request becomes idle only after this event.
      if (isStopping) setImmediate(() => server.closeIdleConnections());
    });
  });
  return async (deadline = PATIENCE) => {
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // Browsers open connections in advance; Node does not take these for idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), deadline);
    await closed;
    clearTimeout(timer);
  };
}
