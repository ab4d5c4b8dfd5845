import type { Localized } from '../../data/types';

/** What is said of one way of asking. */
export interface ClassText {
  readonly title: Localized;
  /** What the query is. */
  readonly query: Localized;
  readonly example: string;
  /** Shown, but no part of the mean. */
  readonly isExtra?: boolean;
}

/** The ways of asking that the benchmark knows, in the order of its tables. */
export const classes: Readonly<Record<string, ClassText>> = {
  title: {
    title: { ko: '제목', en: 'Title' },
    query: { ko: '제목을 그대로 입력', en: 'A title as it stands' },
    example: '비동기 런타임',
  },
  phrase: {
    title: { ko: '구절', en: 'Phrase' },
    query: {
      ko: '본문에 이어서 나오는 낱말 두세 개',
      en: 'Two or three words that follow each other in the text',
    },
    example: '다음 타이머로 넘어갑니다',
  },
  josa: {
    title: { ko: '조사', en: 'Particles' },
    query: {
      ko: '조사를 떼거나 다른 조사를 붙인 명사',
      en: 'A noun without its particle, or with another',
    },
    example: '런타임에서는',
  },
  nospace: {
    title: { ko: '붙여쓰기', en: 'No spaces' },
    query: { ko: '띄어 쓴 말을 붙여서 입력', en: 'What the text writes apart, in one' },
    example: '비동기런타임',
  },
  spaced: {
    title: { ko: '띄어쓰기', en: 'Spaced' },
    query: {
      ko: '붙여 쓴 복합어를 띄어서 입력',
      en: 'A compound that the text writes in one, apart',
    },
    example: '스레드 풀',
  },
  typeahead: {
    title: { ko: '입력 중', en: 'Half typed' },
    query: {
      ko: '글자를 조합하는 중에 보이는 모양',
      en: 'What stands in the box in the middle of a syllable',
    },
    example: '비동기 런탕',
  },
  choseong: {
    title: { ko: '초성', en: 'Initials' },
    query: { ko: '제목의 초성', en: 'The initial consonants of a title' },
    example: 'ㅂㄷㄱ ㄹㅌㅇ',
  },
  qwerty: {
    title: { ko: '한/영 전환', en: 'Wrong layout' },
    query: {
      ko: '한/영 키를 누르지 않고 입력',
      en: 'Korean typed in English mode, or a name of code in Korean mode',
    },
    example: 'qlehdrl',
  },
  typo: {
    title: { ko: '오타', en: 'Slip' },
    query: {
      ko: '키 하나를 잘못 누르거나 빠뜨림',
      en: 'One key wrong, left out, doubled or swapped',
    },
    example: '비도기 런타임',
  },
  gloss: {
    title: { ko: '괄호 풀이', en: 'Gloss' },
    query: {
      ko: '본문이 괄호 안에 적은 영어',
      en: 'The English word that the text gives in parentheses',
    },
    example: 'backpressure',
  },
  symbol: {
    title: { ko: '기호', en: 'Symbols' },
    query: { ko: '기호가 든 코드 조각', en: 'A piece of code with its signs' },
    example: 'Arc<Mutex<T>>',
  },
  ending: {
    title: { ko: '어미', en: 'Endings' },
    query: {
      ko: '`…기`로 끝나는 제목을 `…는 법`, `…려면`, `…ㄹ 때`로 물음',
      en: 'A title in `…기` (doing) asked as `…는 법` (how to), `…려면` (in order to) or `…ㄹ 때` (when)',
    },
    example: '채널 닫는 법',
    isExtra: true,
  },
  combo: {
    title: { ko: '겹침', en: 'Combined' },
    query: { ko: '위의 둘을 겹침', en: 'Two of the above at once' },
    example: '비동기런탕',
    isExtra: true,
  },
  xgloss: {
    title: { ko: '다른 곳의 풀이', en: 'Gloss elsewhere' },
    query: {
      ko: '찾는 절은 한국어로만 쓰고 괄호 풀이는 다른 절에 있는 영어',
      en: 'An English word for a section that has only the Korean one; the gloss stands elsewhere',
    },
    example: 'waker',
    isExtra: true,
  },
  name: {
    title: { ko: '이름', en: 'Name' },
    query: {
      ko: '개념의 제목, 다른 이름, API 이름, 코드에 쓰는 모양',
      en: 'The title of a construct, another word for it, an API name, or code as it is written',
    },
    example: 'tokio::spawn',
  },
  question: {
    title: { ko: '질문', en: 'Question' },
    query: { ko: '사람이 묻는 문장', en: 'A question as people ask it' },
    example: '고루틴 여러 개가 끝날 때까지 기다리려면',
  },
};
