import {
  createServer,
  type IncomingMessage,
  type Server,
} from 'node:http';
import { json } from 'node:stream/consumers';

/** A book of the server; the first one has the id 1. */
export interface Book {
  readonly id: number;
  readonly title: string;
}

type Answer = [status: number, value: unknown];

/**
 * Makes a server without books. All answers are JSON:
 *
 * - GET /books: 200 and the list
 * - GET /books/{id}: 200 and the book, or 404 and {"error": "…"}
 * - POST /books: 201 and the new book; 400 and {"error": "…"}
 *   unless the body is {"title": "…"}, not empty
 */
export function createApp(): Server {
  const books: Book[] = [];

  async function create(request: IncomingMessage): Promise<Answer> {
    const input = await json(request).catch(() => undefined);
    if (!hasTitle(input)) return fail(400, 'a title is needed');
    // Nothing is awaited from here on: the id is not taken twice.
    const book = { id: books.length + 1, title: input.title };
    books.push(book);
    return [201, book];
  }

  async function route(request: IncomingMessage): Promise<Answer> {
    const { method, url = '/' } = request;
    const [, root, id, ...more] = url.split('?')[0].split('/');
    if (root !== 'books' || more.length > 0) {
      return fail(404, 'no such page');
    }
    if (method === 'GET' && id === undefined) return [200, books];
    if (method === 'POST' && id === undefined) {
      return create(request);
    }
    if (method !== 'GET') return fail(405, 'not allowed');
    const book = books.find((book) => String(book.id) === id);
    return book ? [200, book] : fail(404, 'no such book');
  }

  // A rejection that nobody handles would end the process.
  return createServer(async (request, response) => {
    const [status, value] = await route(request).catch(() =>
      fail(500, 'something went wrong'),
    );
    response.setHeader('Content-Type', 'application/json');
    response.writeHead(status).end(JSON.stringify(value));
  });
}

function fail(status: number, error: string): Answer {
  return [status, { error }];
}

function hasTitle(value: unknown): value is { title: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    value.title !== ''
  );
}
