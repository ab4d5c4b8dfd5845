import type { AddressInfo, Server } from 'node:net';

/**
 * Starts to accept on `host` and `port`; 0 takes any free port. Rejects with a message for the person
 * who chose them where that cannot be done.
 */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(explain(error, port, host));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(server.address() as AddressInfo);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const other = `npm start -- --port ${port < 65535 ? port + 1 : 3000}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is taken. Choose another: ${other}`, { cause: error });
    case 'EACCES':
      return new Error(
        `Port ${port} is not open to you. Choose one above 1023: npm start -- --port 3000`,
        {
          cause: error,
        },
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return new Error(
        `"${host}" is not an address of this machine. Leave --host out for localhost`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
