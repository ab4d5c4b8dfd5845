import { describe, expect, test } from '@jest/globals';
import { isFunctionWord } from './functionWords';

describe('isFunctionWord()', () => {
  test.each(['어떻게', '방법', '되나요', '필요한가', '하려면', '개만', '때는', 'how', 'the', '의'])(
    'knows that %s only asks',
    (word) => {
      expect(isFunctionWord(word)).toBe(true);
    },
  );

  test.each(['알림', '쓰기', '만들기', '하나로', '취소', '기다리려면', 'select', '채널은'])(
    'takes %s for a word that is meant',
    (word) => {
      expect(isFunctionWord(word)).toBe(false);
    },
  );
});
