/**
 * Words that ask rather than name: they add to the score of a document that has them, and no
 * document lacks anything without them. A query of nothing else is searched all the same.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    '어떻게 어떤 무엇 무엇을 무엇이 무엇인가 무엇인가요 뭐 뭔가 뭔가요 뭘 왜 언제 어디 어디서 어느 얼마나',
    '법 방법 방법은 방법이 방법을 때 때는 경우 경우에 하나요 하나 하는 하는지 하려면 해야 합니까 할까 하죠 되나요 되나 됩니까',
    '있나요 있나 있는지 있을까 인가요 인가 건가요 나요 까요 싶다 싶어요 싶을 주세요 알려줘 알려주세요 좀 것 거 수 더 및',
    '대해 대한 대하여 위한 위해 위해서 관한 관해 여러 개가 개를 개의 모두 다',
    'a an and any are as at be been by can could did do does for from get had has have how i if in into is it its',
    'just me my no not of on or our out should so some than that the their them then there these they this those to use',
    'using was we were what when where which while who why will with without would you your',
  ]
    .join(' ')
    .split(' '),
);

/** Tells whether `word`, folded, only asks. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
