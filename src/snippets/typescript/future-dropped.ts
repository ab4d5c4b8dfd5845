async function greet(): Promise<void> {
  console.log('task: hello');
}

console.log('main: calling greet()');
void greet();
console.log('main: greet() has returned');
