import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Garu } from 'garu-ko';
import MiniSearch from 'minisearch';

/*
 * MiniSearch with a Korean morphological analyser: Garu, which is made for browsers. What it takes for a
 * particle, an ending or a mark is no term; what is not Hangul it leaves to MiniSearch's own tokenizer.
 */

const NO_TERM = /^(?:J|E|X|S[FPSEOW]|VCP)/;
const HANGUL = /[ㄱ-ㅎㅏ-ㅣ가-힣]+/g;

export async function create(documents) {
  const garu = await Garu.load();
  const ownTokens = MiniSearch.getDefault('tokenize');
  const tokenize = (text) => [
    ...(text.match(HANGUL) ?? []).flatMap((word) =>
      garu
        .analyze(word)
        .tokens.filter(({ pos }) => !NO_TERM.test(pos))
        .map((token) => token.text),
    ),
    ...ownTokens(text.replace(HANGUL, ' ')),
  ];
  const index = new MiniSearch({
    fields: ['title', 'names', 'headings', 'text', 'code'],
    storeFields: ['title', 'headings'],
    tokenize,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, names: 3, text: 2 } },
  });
  index.addAll(documents);
  return {
    search: (query) => index.search(query).map(({ id }) => id),
    download: () => JSON.stringify(index),
    code: analyserFiles,
  };
}

function analyserFiles() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('garu-ko')), '..');
  return ['models/base.gmdl', 'pkg/garu_wasm_bg.wasm'].map((file) =>
    readFileSync(join(folder, file)),
  );
}
