export type Fetch = (path: string) => Promise<string>;

/**
 * Asks /name, /posts and /comments and returns a line such as
 * "Ann: 2 posts, 5 comments"; rejects with the first error. It asks
 * one after another: let it ask all three at the same time.
 */
export async function summary(fetch: Fetch): Promise<string> {
  const name = await fetch('/name');
  const posts = await fetch('/posts');
  const comments = await fetch('/comments');
  return `${name}: ${posts} posts, ${comments} comments`;
}
