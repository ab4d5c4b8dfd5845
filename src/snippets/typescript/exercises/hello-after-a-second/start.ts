/**
 * Prints "Hello" after one second. It prints too early: let it
 * wait.
 */
export async function hello(print: (line: string) => void) {
  print('Hello');
}
