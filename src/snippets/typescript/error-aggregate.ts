class NotFound extends Error {}

async function load(name: string) {
  if (name === 'b') return;
  throw new NotFound(`load ${name}: file does not exist`);
}

// #region aggregate
async function loadAll(...names: string[]) {
  const ends = await Promise.allSettled(names.map(load));
  const errors = ends
    .filter((end) => end.status === 'rejected')
    .map((end) => end.reason);
  if (errors.length > 0) {
    throw new AggregateError(errors, 'some did not load');
  }
}
// #endregion aggregate

try {
  await loadAll('a', 'b', 'c');
} catch (error) {
  if (!(error instanceof AggregateError)) throw error;
  console.log(error.message); // says nothing of the others
  for (const each of error.errors) console.log(each.message);
  const missing = error.errors.some((e) => e instanceof NotFound);
  console.log('something is missing:', missing);
}
