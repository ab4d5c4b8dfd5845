import { setTimeout as sleep } from 'node:timers/promises';

class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];

  constructor(permits: number) {
    this.#free = permits;
  }

  async acquire(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next(); // hands the permit on
  }
}

const semaphore = new Semaphore(3);

async function run(job: number, wait: number): Promise<void> {
  try {
    await sleep(wait);
    console.log('done', job);
  } finally {
    semaphore.release(); // given back by hand
  }
}

const jobs: Promise<void>[] = [];
for (const [job, wait] of [600, 200, 400, 600, 600].entries()) {
  await semaphore.acquire();
  console.log('start', job);
  jobs.push(run(job, wait));
}
await Promise.all(jobs);
