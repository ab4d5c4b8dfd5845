import { createServer, type Server } from 'node:http';

/** A book of the server; the first one has the id 1. */
export interface Book {
  readonly id: number;
  readonly title: string;
}

/**
 * Makes a server without books. All answers are JSON:
 *
 * - GET /books: 200 and the list
 * - GET /books/{id}: 200 and the book, or 404 and {"error": "…"}
 * - POST /books: 201 and the new book; 400 and {"error": "…"}
 *   unless the body is {"title": "…"}, not empty
 *
 * So far it answers 501 to everything.
 */
export function createApp(): Server {
  return createServer((_request, response) => {
    response.writeHead(501).end();
  });
}
