let partner = false;

// Keeps the only thread busy until the partner comes.
async function waitFor() {
  const limit = performance.now() + 500;
  while (!partner && performance.now() < limit);
  return partner;
}

async function come() {
  partner = true;
}

const [met] = await Promise.all([waitFor(), come()]);
console.log('one thread: met =', met);
