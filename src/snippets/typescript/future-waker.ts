class Letter {
  #deliver: (letter: number) => void = () => {};

  then(onFulfilled: (letter: number) => void): void {
    console.log('task: then() called, callback kept');
    this.#deliver = onFulfilled;
  }

  deliver(letter: number): void {
    this.#deliver(letter);
  }
}

async function read(letter: Letter): Promise<number> {
  return await letter;
}

const letter = new Letter();
const task = read(letter);
await null;

console.log('main: delivering');
letter.deliver(42);
console.log('main: task returned', await task);
