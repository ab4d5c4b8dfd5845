import { spawnSync } from 'node:child_process';

const program = `
  console.log('waiting');
  try {
    await new Promise(() => {}); // and nobody resolves it
  } finally {
    console.log('never printed');
  }
`;

const args = ['--input-type=module', '--eval', program];
const node = spawnSync(process.execPath, args);
console.log(node.stdout.toString().trim());
console.log('exit code:', node.status);
