import { setTimeout as sleep } from 'node:timers/promises';

async function countPosts(user: string): Promise<number> {
  await sleep(100);
  return user.length;
}

// The calls start them: both timers run from here on.
const tasks = [countPosts('ann'), countPosts('robert')] as const;
console.log('both started');

// A rejection would reject the joined promise.
const [ann, robert] = await Promise.all(tasks);
console.log(`ann: ${ann}`);
console.log(`robert: ${robert}`);
