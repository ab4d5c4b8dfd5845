async function measure(title: string): Promise<number> {
  await null;
  return title.length;
}

function measurePlain(title: string): Promise<number> {
  return Promise.resolve(null).then(() => title.length);
}

const title = 'Futures';
console.log('async:', await measure(title));
console.log('plain:', await measurePlain(title));
