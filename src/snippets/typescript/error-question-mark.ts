async function readSetting(key: string): Promise<string> {
  await null;
  switch (key) {
    case 'port':
      return '8080';
    case 'host':
      return 'localhost';
    default:
      throw new Error(`no setting ${key}`);
  }
}

async function readNumber(key: string): Promise<number> {
  const text = await readSetting(key);
  const number = parseNumber(text);
  return number;
}

function parseNumber(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new Error(`not a number: ${text}`);
  }
  return Number(text);
}

for (const key of ['port', 'host', 'user']) {
  try {
    console.log(`${key} = ${await readNumber(key)}`);
  } catch (error) {
    console.log(`${key}: ${(error as Error).message}`);
  }
}
