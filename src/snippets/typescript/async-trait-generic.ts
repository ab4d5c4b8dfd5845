// #region trait
interface Store {
  get(key: string): Promise<string | undefined>;
}

class Memory implements Store {
  async get(key: string): Promise<string | undefined> {
    await null;
    return key === 'greeting' ? 'hello' : undefined;
  }
}
// #endregion trait

async function show(store: Store, key: string) {
  const value = await store.get(key);
  console.log(`${key}: ${value ?? 'nothing'}`);
}

await show(new Memory(), 'greeting');
await show(new Memory(), 'farewell');
