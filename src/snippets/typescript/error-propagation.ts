async function fetchAge(id: number) {
  if (id === 1) return '41';
  throw new Error('not found');
}

// #region propagate
async function nextAge(id: number) {
  const text = await fetchAge(id);
  return Number(text) + 1;
}
// #endregion propagate

for (const id of [1, 2]) {
  try {
    console.log(`user ${id}: ${await nextAge(id)}`);
  } catch (error) {
    console.log(`user ${id}: error: ${(error as Error).message}`);
  }
}

// #region missing-await
async function orZero(id: number) {
  try {
    return nextAge(id); // no await: the error leaves this try
  } catch {
    return 0;
  }
}
// #endregion missing-await
await orZero(2).catch(() => console.log('catch was skipped'));
