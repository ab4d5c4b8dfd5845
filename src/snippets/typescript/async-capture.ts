let name = 'first';
const greeting = (async () => {
  await null;
  console.log(`inside: ${name}`);
})();

name = 'second';
await greeting;
console.log(`outside: ${name}`);
