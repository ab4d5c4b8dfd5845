function show(name: string, signal: AbortSignal) {
  console.log(`  ${name} cancelled: ${signal.aborted}`);
}

const server = new AbortController();
const client = new AbortController();

// #region tree
const own = new AbortController();
const request = AbortSignal.any([server.signal, own.signal]);
// #endregion tree
own.abort();
console.log('the child was cancelled');
show('server', server.signal);
show('request', request);

// #region merge
const merged = AbortSignal.any([client.signal, server.signal]);
// #endregion merge
server.abort();
console.log('one of two parents was cancelled');
show('client', client.signal);
show('merged', merged);
