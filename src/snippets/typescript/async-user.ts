import { setTimeout as sleep } from 'node:timers/promises';

interface User {
  id: number;
  name: string;
}

// #region define
async function fetchUser(id: number): Promise<User> {
  await sleep(50);
  return { id, name: `user-${id}` };
}
// #endregion define

// #region wait
const user = await fetchUser(7);
console.log(`${user.name} has the id ${user.id}`);
// #endregion wait
