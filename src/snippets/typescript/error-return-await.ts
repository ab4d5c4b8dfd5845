async function save(): Promise<string> {
  throw new Error('disk full');
}

async function withoutAwait(): Promise<string> {
  try {
    return save();
  } catch {
    return 'handled inside';
  }
}

async function withAwait(): Promise<string> {
  try {
    return await save();
  } catch {
    return 'handled inside';
  }
}

for (const attempt of [withoutAwait, withAwait]) {
  const outcome = await attempt().catch(() => 'escaped');
  console.log(`${attempt.name}: ${outcome}`);
}
