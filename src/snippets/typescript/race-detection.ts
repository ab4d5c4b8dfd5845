let seats = 1;

// #region race
// One thread has no data races. What can go wrong is a check
// that is out of date after an `await`.
async function book(name: string, paid: Promise<void>) {
  if (seats === 0) {
    console.log(name, 'came too late');
    return;
  }
  await paid; // anybody may run here
  seats -= 1;
  console.log(name, 'has a seat');
}

// No tool finds it: a test has to force the order.
let pay = () => {};
const paid = new Promise<void>((resolve) => (pay = resolve));
const bookings = [book('ann', paid), book('bob', paid)];
pay();
await Promise.all(bookings);
// #endregion race
console.log('seats left:', seats);
