/**
 * What the OpenAPI document says of its calls, in Korean. Members of documents are told as the
 * document tells them.
 */
export const KOREAN: ReadonlyMap<string, string> = new Map([
  ['What the API has', 'API에 있는 것'],
  ['Not changed since the answer with the given ETag', '보낸 ETag의 응답에서 바뀌지 않음'],
  [
    'The languages that are compared, with the versions spoken of',
    '비교하는 언어와 글에서 말하는 버전',
  ],
  [
    'The groups of constructs, with what each language has of them',
    '개념의 분류와 분류마다 각 언어에 있는 것의 수',
  ],
  [
    'One group of constructs with the row of each in the comparison',
    '분류 하나와 그 분류의 개념, 개념마다 비교표의 한 줄',
  ],
  ['There is none of that name', '그런 이름이 없음'],
  ['The ways in which a language can have a construct', '언어에 개념이 있는 방식'],
  [
    'The comparison: each construct with its counterpart in each language',
    '비교표: 모든 개념과 각 언어의 대응',
  ],
  [
    'All constructs with all that is published of each, in one document',
    '모든 개념의 모든 내용을 담은 문서 하나',
  ],
  [
    'One construct with its differences, programs and recorded outputs',
    '개념 하나의 차이, 프로그램, 기록한 출력',
  ],
  [
    'The comparison of two languages, from the one that you know to the one you read for',
    '두 언어의 비교: 아는 언어에서 알아보려는 언어로',
  ],
  ['The pages and headings of the chapter', '본문의 페이지와 제목'],
  [
    'One page or heading with its text, constructs and neighbours',
    '페이지나 제목 하나의 글, 개념, 앞뒤',
  ],
  [
    'The verified programs, with the languages that each is written in',
    '실행해 확인한 프로그램과 프로그램마다 작성한 언어',
  ],
  [
    'One program in all its languages, with recorded outputs and where it is shown',
    '프로그램 하나의 언어별 코드와 기록한 출력, 보여 주는 곳',
  ],
  ['The exercises, with the languages that each is in', '연습 문제와 문제마다 풀 수 있는 언어'],
  [
    'One exercise in all its languages: start, test and solution',
    '연습 문제 하나의 언어별 시작 코드, 테스트, 해답',
  ],
  [
    'The API names of each language, with the construct that each belongs to',
    '각 언어의 API 이름과 이름이 속한 개념',
  ],
  [
    'The terms of the chapter in both locales, with other spellings and meanings',
    '본문에서 쓰는 용어의 두 언어 표기, 다른 표기, 뜻',
  ],
  ['What the search of one locale is made from', '한국어나 영어 검색을 만드는 자료'],
  ['The problems that a request can be answered with', '요청에 답으로 올 수 있는 문제'],
  ['The JSON Schemas, with the resources that keep to each', 'JSON Schema와 그것을 따르는 자원'],
  ['One JSON Schema (draft 2020-12)', 'JSON Schema 하나(draft 2020-12)'],
  ['This API as an OpenAPI 3.1 document', '이 API의 OpenAPI 3.1 문서'],
  [
    'Search constructs, sections, symbols and programs, best first',
    '개념, 본문, API 이름, 프로그램을 찾아 가장 알맞은 것부터 답함',
  ],
  [
    'Search constructs, sections and symbols, best first',
    '개념, 본문, API 이름을 찾아 가장 알맞은 것부터 답함',
  ],
  [
    'With from or to, each hit of a construct has counterparts: what these languages have for it; of nearly equal hits those of from come first, then those of to. Where hits follow, next is their cursor: send it with the same parameters. A cursor of another search or of an older state of the site is refused.',
    'from이나 to를 적으면 개념의 결과마다 그 언어에 있는 것이 counterparts에 들어 있습니다. 알맞은 정도가 거의 같으면 from의 결과, to의 결과 순으로 먼저 나옵니다. 결과가 더 있으면 next가 그 커서이며, 같은 매개변수와 함께 보냅니다. 다른 검색의 커서나 사이트가 바뀌기 전의 커서는 거부합니다.',
  ],
  ['The language that you know: whose name q is', '아는 언어, q는 그 언어의 이름'],
  ['Languages to see it in, others than from', '알아보려는 언어, from과 다른 것'],
  ['Where to go on: next of the answer before', '이어서 받을 자리, 앞선 응답의 next'],
  [
    'Of that the titles and names of constructs and sections alone, to begin with',
    '그 가운데 개념과 본문의 제목과 이름만 담은 것, 먼저 받을 때 씀',
  ],
  ['Its id has changed; the body says so too', 'id가 바뀜, 본문에도 적혀 있음'],
  [
    'The address cannot be read, or a parameter is missing, unknown, repeated or wrong',
    '주소를 읽을 수 없거나, 매개변수가 빠졌거나, 없는 이름이거나, 되풀이되었거나, 틀림',
  ],
  ['The server failed; it says no more', '서버가 실패함, 그 이상은 알리지 않음'],
  ['The cursor does not belong to this search', '이 검색의 커서가 아님'],
  [
    'Symbols come first as they are written, then titles, aliases and ids, then both in another case, then the ends of paths; where q is none of these, the constructs that the search finds. Where that finds nothing either, nearest has what may have been meant.',
    '적은 그대로의 기호가 먼저 나오고, 제목과 다른 이름과 id, 대소문자만 다른 것, 경로의 끝이 차례로 뒤따릅니다. q가 어느 것도 아니면 검색이 찾은 개념이 나오고, 그래도 없으면 뜻했을 만한 것이 nearest에 들어 있습니다.',
  ],
  ['Words, names or operators', '낱말, 이름, 연산자'],
  ['Default: by Accept-Language, else ko', '기본값은 Accept-Language를 따르고, 없으면 ko'],
  ['Only what one of these languages has', '이 가운데 한 언어에라도 있는 것만'],
  ['Only these categories', '이 분류만'],
  ['Only these kinds of hit', '이 종류의 결과만'],
  ['Most hits to return', '결과의 최대 수'],
  ['Take q as typed: no guesses', 'q를 추측으로 고치지 않고 입력한 그대로 찾음'],
  ['The hits, best first', '가장 알맞은 것부터 늘어놓은 결과'],
  [
    'A parameter is missing, unknown, repeated or has a wrong value',
    '매개변수가 빠졌거나, 없는 이름이거나, 되풀이되었거나, 값이 틀림',
  ],
  ['The address is too long', '주소가 너무 김'],
  [
    'What other languages have for a name of one language',
    '한 언어의 이름에 대응하는 다른 언어의 것',
  ],
  [
    'Symbols come first as they are written, then in any case, then titles, aliases and ids, then the ends of paths; where q is none of these, the constructs that the search finds. Where that finds nothing either, nearest has what may have been meant.',
    '적은 그대로의 기호가 먼저 나오고, 대소문자만 다른 기호, 제목과 다른 이름과 id, 경로의 끝이 차례로 뒤따릅니다. q가 어느 것도 아니면 검색이 찾은 개념이 나오고, 그래도 없으면 뜻했을 만한 것이 nearest에 들어 있습니다.',
  ],
  ['A symbol or a name, in any language', '기호나 이름, 어느 언어든'],
  ['Whose name q is; default: of any language', 'q가 어느 언어의 이름인지, 기본값은 모든 언어'],
  ['In which languages to answer; default: the others', '답할 언어, 기본값은 나머지 언어'],
  ['The constructs of that name', '그 이름의 개념'],

  ['There is nothing to search for', '찾을 것이 없음'],
  ['The query is too long', '질의가 너무 김'],
  ['The query has characters that are not text', '질의에 글자가 아닌 것이 있음'],
  ['There is no parameter of that name', '그런 이름의 매개변수가 없음'],
  ['A parameter is given more than once', '매개변수를 두 번 이상 적음'],
  ['A parameter has a value that it cannot have', '매개변수에 쓸 수 없는 값이 있음'],
  ['The request cannot be read', '요청을 읽을 수 없음'],
  ['There is no construct of that id', '그런 id의 개념이 없음'],
  ['There is nothing at that path', '그 경로에 아무것도 없음'],
  ['The API is for reading only', '읽기만 할 수 있음'],
  ['The request could not be answered', '요청에 답하지 못함'],
]);
