// #region frames
const MAX_FRAME = 1024;

// Four bytes of length, big-endian, then the frame.
async function* frames(source: AsyncIterable<Buffer>) {
  let rest = Buffer.alloc(0);
  for await (const piece of source) {
    rest = Buffer.concat([rest, piece]);
    while (rest.length >= 4) {
      const size = rest.readUInt32BE();
      if (size > MAX_FRAME) throw new Error('frame too big');
      if (rest.length < 4 + size) break; // not yet whole
      yield rest.subarray(4, 4 + size);
      rest = rest.subarray(4 + size);
    }
  }
  if (rest.length > 0) throw new Error('unexpected end');
}
// #endregion frames

// The pieces do not end where the frames end.
async function* pieces() {
  yield Buffer.from('\x00\x00\x00\x05he', 'latin1');
  yield Buffer.from('llo\x00\x00', 'latin1');
  yield Buffer.from('\x00\x03bye', 'latin1');
  yield Buffer.from('\xff\xff\xff\xff', 'latin1');
}

try {
  for await (const frame of frames(pieces())) {
    console.log('frame:', String(frame));
  }
} catch (error) {
  console.log('error:', (error as Error).message);
}
