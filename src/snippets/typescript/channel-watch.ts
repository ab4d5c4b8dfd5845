import { once } from 'node:events';

// #region watch
class Watched<T> extends EventTarget {
  constructor(public value: T) {
    super();
  }
  send(value: T) {
    this.value = value;
    this.dispatchEvent(new Event('change'));
  }
}
// #endregion watch

const progress = new Watched(0);
console.log('at first:', progress.value);

const changed = once(progress, 'change');
for (const percent of [10, 20, 30]) progress.send(percent);

await changed;
console.log('latest:', progress.value); // 10 and 20 are gone
