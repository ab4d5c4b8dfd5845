const numbers = [1, 2, 3];

// Both capture the one list, and share the one thread.
async function sum() {
  return numbers.reduce((total, number) => total + number, 0);
}

async function count() {
  return numbers.length;
}

const [total, length] = await Promise.all([sum(), count()]);
console.log(`sum ${total}, count ${length}`);
console.log('still here:', numbers.length, 'numbers');
