import { setTimeout } from 'node:timers/promises';

// #region trait
interface Store {
  get(id: number): Promise<string>;
}
// #endregion trait

class Memory implements Store {
  async get(id: number) {
    return `memory: item ${id}`;
  }
}

class Remote implements Store {
  async get(id: number) {
    await setTimeout(50);
    return `remote: item ${id}`;
  }
}

// Values of different types in one array.
const stores: Store[] = [new Memory(), new Remote()];
for (const store of stores) {
  console.log(await store.get(7));
}
