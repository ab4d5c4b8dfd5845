import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// #region shout
// Takes a file, a socket, a request or plain memory alike.
async function shout(src: Readable, dst: Writable) {
  await pipeline(src, upper, dst);
}

async function* upper(chunks: AsyncIterable<Buffer>) {
  // The source decides how large a chunk is.
  for await (const chunk of chunks) {
    console.log('read', chunk.length, 'bytes');
    yield chunk.toString('latin1').toUpperCase();
  }
  console.log('end of the stream');
}
// #endregion shout

const src = new PassThrough();
src.end('hello!');
let out = '';
const dst = new Writable({
  write(chunk: Buffer, _encoding, done) {
    out += chunk;
    done();
  },
});
await shout(src, dst);
console.log(out);
