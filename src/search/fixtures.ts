import type { SearchDocument } from './types';

/** Gives a document with empty fields but for those named. */
export function makeDocument(
  fields: Partial<SearchDocument> & { readonly id: string },
): SearchDocument {
  return {
    kind: 'section',
    url: `/${fields.id}`,
    title: fields.id,
    breadcrumb: [],
    names: [],
    text: '',
    code: '',
    otherText: '',
    languages: [],
    ...fields,
  };
}

/** Ten documents of three kinds with Korean, English and code. */
export const documents: readonly SearchDocument[] = [
  makeDocument({
    id: 'spawn-task',
    kind: 'construct',
    title: '태스크 시작하기',
    names: ['Start a task', 'go f(x)', 'tokio::spawn', '고루틴', 'goroutine'],
    text: '고루틴은 값을 돌려주지 않고, tokio::spawn은 핸들을 돌려줍니다.',
    languages: ['go', 'rust', 'typescript'],
    category: 'tasks',
    construct: 'spawn-task',
  }),
  makeDocument({
    id: 'select',
    kind: 'construct',
    title: '먼저 끝난 것 고르기',
    names: ['Select', 'select', 'select!', 'tokio::select!', 'Promise.race'],
    text: '진 쪽의 퓨처는 버려집니다.',
    languages: ['go', 'rust', 'typescript'],
    category: 'selection',
    construct: 'select',
  }),
  makeDocument({
    id: 'channel-bounded',
    kind: 'construct',
    title: '버퍼 채널',
    names: ['Bounded channel', '<-ch', 'ch <- v', 'mpsc::channel'],
    text: '버퍼가 가득 차면 보내는 쪽이 기다립니다.',
    languages: ['go', 'rust'],
    category: 'channels',
    construct: 'channel-bounded',
  }),
  makeDocument({
    id: 'error-propagation',
    kind: 'construct',
    title: '오류 전파',
    names: ['Error propagation', '?', 'if err != nil'],
    text: '오류를 호출한 쪽으로 넘깁니다.',
    languages: ['go', 'rust', 'typescript'],
    category: 'errors',
    construct: 'error-propagation',
  }),
  makeDocument({
    id: 'rust/tokio::select!',
    kind: 'symbol',
    title: 'tokio::select!',
    languages: ['rust'],
    category: 'selection',
    construct: 'select',
  }),
  makeDocument({
    id: 'go/select',
    kind: 'symbol',
    title: 'select',
    languages: ['go'],
    category: 'selection',
    construct: 'select',
  }),
  makeDocument({
    id: 'why-async',
    title: '비동기의 필요성',
    names: ['Why asynchronous'],
    text: '동기 코드는 기다리는 동안 스레드를 붙잡습니다. 비동기 코드는 그동안 다른 일을 합니다.',
    code: 'let data = fetch().await?;',
    otherText: 'Synchronous code holds its thread while it waits.',
  }),
  makeDocument({
    id: 'lazy-execution',
    title: '지연 실행',
    breadcrumb: ['Future 트레이트'],
    names: ['Lazy execution'],
    text: '퓨처는 폴링하기 전에는 아무 일도 하지 않습니다. <script>alert(1)</script>',
    languages: ['rust'],
  }),
  makeDocument({ id: 'waker', title: 'Waker', text: '런타임에 준비가 끝났음을 알립니다.' }),
  makeDocument({
    id: 'await-basics',
    title: 'async/await 기초',
    text: '비동기 함수를 기다립니다.',
  }),
];
