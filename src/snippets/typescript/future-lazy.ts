async function work(): Promise<number> {
  console.log('task: started');
  await null;
  console.log('task: resumed');
  return 42;
}

console.log('main: calling');
const result = work();
console.log('main: called');
console.log('main: got', await result);
