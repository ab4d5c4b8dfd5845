let visits = 0;

async function visit() {
  for (let i = 0; i < 2; i += 1) {
    visits += 1;
    await null;
  }
}

// No lock: one thread runs everything.
const ann = visit();
const robert = visit();
await Promise.all([ann, robert]);
console.log('visits:', visits);
