import { verbStems } from './endings';
import { keystrokes } from './hangul';
import { isParticle, stem } from './particles';

/**
 * Words that ask rather than name: they add to the score of a document that has them, and no
 * document lacks anything without them. A query of nothing else is searched all the same.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    '어떻게 어떤 무엇 무엇을 무엇이 무엇인가 무엇인가요 뭐 뭔가 뭔가요 뭘 왜 언제 어디 어디서 어느 얼마나 누가 누구',
    '법 방법 때 때는 때까지 경우 이유 차이 차이점 예제 예시 사용법 사용방법 쓰는법 하는법 뜻 개념 전부 하나 하는 해야 하죠 하지 않고 않는 않으면 않게 않도록 못하게',
    '인가요 인가 건가요 나요 까요 되나 되냐 있나 있냐 없나 하냐 나는 나면 났을 주세요 알려줘 알려주세요 좀 것 거 게 수 더 및 또는 그리고 그냥 딱 바로 같은 같이 다른',
    '대해 대한 대하여 위한 위해 위해서 관한 관해 여러 개 개가 개를 개의 몇 모두 다 전에 후에 다음 중 중에 안 못',
    'a about all am an and any are as at be been before best better between both but by can could counterpart did',
    'difference do does doing don during each else equivalent example explain for from get gets getting had has have',
    'help how i if in into is isn it its just know let like me mean means might must my need no not of on one or other',
    'our out s should so some still such than that the their them then there these they this those to use used',
    'uses using version versus very vs want was way ways we were what when where which while who why will with without',
    'work works would you your happen happens after actually really same also only doesn didn add build detect implement tell write',
  ]
    .join(' ')
    .split(' '),
);

/** Verbs that only carry a question, 쓰는 법, 확인하려면, 되나요: their stems, as typed. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  '하 되 있 없 쓰 사용하 이용하 확인하 알 알아내 알아보 싶 구현하 필요하 만들 원하 가능하'
    .split(' ')
    .map(keystrokes),
);
/**
 * Tells whether `word`, folded, only asks. Verbs that end in 기 are names: 쓰기, 만들기.
 */
export function isFunctionWord(word: string): boolean {
  if (FUNCTION_WORDS.has(word) || isParticle(word)) return true;
  // 개만, 때는: a word of one syllable is too short for the analyzer to take its particle off.
  if (word.length < 3 && FUNCTION_WORDS.has(stem(word, 1) ?? '')) return true;
  if (!/^[가-힣]+[^기]$/.test(word)) return false;
  // 알림 is no 알다.
  return verbStems(word, false).some((stem) => LIGHT_VERBS.has(stem));
}
