const shared = { host: 'db.local' };

async function read(config: typeof shared): Promise<string> {
  await null;
  return config.host; // the same object, no copy
}

const reading = [read(shared), read(shared)];
console.log('tasks read:', ...(await Promise.all(reading)));
console.log('main reads:', shared.host);

// Another thread would get a copy, made like this one.
const copy = structuredClone(shared);
copy.host = 'changed';
console.log('the original still has:', shared.host);
