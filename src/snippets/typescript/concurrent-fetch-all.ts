import { setTimeout as sleep } from 'node:timers/promises';

async function arrive<T>(name: string, ms: number, value: T) {
  await sleep(ms);
  console.log(' ', name);
  return value;
}

const fetchUser = () => arrive('user', 300, 'ann');
const fetchPosts = () => arrive('posts', 200, [1, 2]);
const fetchComments = () => arrive('comments', 100, 5);

async function oneAfterAnother() {
  const user = await fetchUser();
  const posts = await fetchPosts();
  const comments = await fetchComments();
  console.log(user, posts, comments);
}

async function allAtOnce() {
  const [user, posts, comments] = await Promise.all([
    fetchUser(),
    fetchPosts(),
    fetchComments(),
  ]);
  console.log(user, posts, comments);
}

console.log('one after another');
await oneAfterAnother();
console.log('all at once');
await allAtOnce();
