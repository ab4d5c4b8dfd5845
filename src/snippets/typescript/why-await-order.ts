async function body() {
  console.log('body starts');
  await null;
  console.log('after await');
}

const other = Promise.resolve().then(() => {
  console.log('other work');
});
// Runs to the first `await`, which always comes back later.
const promise = body();
console.log('caller goes on');
await promise;
await other;
