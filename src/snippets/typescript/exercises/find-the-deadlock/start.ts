/** Runs one function at a time, in the order of the calls. */
class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** The account has too little. */
export class TooLittle extends Error {}
/** The transfer was not approved. */
export class Refused extends Error {}

/** Every account has an id of its own. */
export class Account {
  readonly mutex = new Mutex();

  constructor(
    readonly id: number,
    public balance: number,
  ) {}
}

/**
 * Moves `amount` when `approve`, which may take long, agrees. A
 * transfer from an account to itself moves nothing.
 *
 * Sometimes it never ends. Find out why, and mend it.
 */
export async function transfer(
  from: Account,
  to: Account,
  amount: number,
  approve: () => Promise<boolean>,
): Promise<void> {
  await from.mutex.run(async () => {
    if (from.balance < amount) throw new TooLittle();
    if (!(await approve())) throw new Refused();
    await to.mutex.run(async () => {
      from.balance -= amount;
      to.balance += amount;
    });
  });
}
