import { setTimeout as sleep } from 'node:timers/promises';

class Semaphore {
  #waiters: (() => void)[] = [];
  constructor(private free: number) {}

  tryAcquire(): boolean {
    if (this.free === 0) return false;
    this.free -= 1;
    return true;
  }

  async acquire(): Promise<void> {
    if (this.tryAcquire()) return;
    await new Promise<void>((wake) => this.#waiters.push(wake));
  }

  release(): void {
    const wake = this.#waiters.shift();
    if (wake === undefined) this.free += 1;
    else wake(); // the permit passes to the waiter
  }
}

const permits = new Semaphore(2);
await permits.acquire();
await permits.acquire();
console.log('a third one:', permits.tryAcquire());

const waiter = permits.acquire().then(() => {
  console.log('the waiter has a permit');
  permits.release();
});

await sleep(100);
console.log('one goes back');
permits.release(); // by hand
await waiter;
