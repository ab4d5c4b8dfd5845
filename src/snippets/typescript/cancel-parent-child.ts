function show(name: string, signal: AbortSignal) {
  const { aborted, reason } = signal;
  console.log(`  ${name}: ${aborted ? reason.message : 'goes on'}`);
}

const server = new AbortController();
const ownAnn = new AbortController();
const ann = AbortSignal.any([server.signal, ownAnn.signal]);
const ownBob = new AbortController();
const bob = AbortSignal.any([server.signal, ownBob.signal]);

console.log('cancel ann');
ownAnn.abort(new Error('ann left'));
show('server', server.signal);
show('ann', ann);
show('bob', bob);

console.log('cancel server');
server.abort(new Error('shutdown'));
show('ann', ann);
show('bob', bob);
