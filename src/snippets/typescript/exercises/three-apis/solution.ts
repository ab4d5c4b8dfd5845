export type Fetch = (path: string) => Promise<string>;

/**
 * Asks /name, /posts and /comments at the same time and returns a
 * line such as "Ann: 2 posts, 5 comments"; rejects with the first
 * error.
 */
export async function summary(fetch: Fetch): Promise<string> {
  const [name, posts, comments] = await Promise.all([
    fetch('/name'),
    fetch('/posts'),
    fetch('/comments'),
  ]);
  return `${name}: ${posts} posts, ${comments} comments`;
}
