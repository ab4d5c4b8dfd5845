// Any object with such a method can be awaited.
class Letter {
  #resume: ((value: string) => void) | undefined;

  then(resume: (value: string) => void) {
    this.#resume = resume;
    console.log('then() called: nothing yet');
  }

  deliver(value: string) {
    this.#resume?.(value);
    console.log('woken');
  }
}

async function read(letter: Letter) {
  console.log('resumed:', await letter);
}

const letter = new Letter();
const reading = read(letter);
await null; // `await` calls then() in a microtask
letter.deliver('value');
await reading;
