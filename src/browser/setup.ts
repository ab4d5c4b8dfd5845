import { ensureBuild } from '../node/build';

/** Before the tests of the built site: builds it, unless what stands was built from these files. */
export default async function setup(): Promise<void> {
  console.log('\nThe site tests need the built site; building it if anything changed …');
  await ensureBuild({ quiet: true });
}
