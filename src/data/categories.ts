import type { Category } from './types';

/** The closed list of categories, in display order. */
export const categories: readonly Category[] = [
  {
    id: 'tasks',
    title: { ko: '태스크', en: 'Tasks' },
    summary: {
      ko: '작업을 시작하고, 값으로 다루고, 알맞은 곳에서 실행합니다.',
      en: 'Start work, hold it as a value, and run it in the right place.',
    },
  },
  {
    id: 'waiting',
    title: { ko: '대기', en: 'Waiting' },
    summary: {
      ko: '결과 하나, 여러 결과, 일정한 시간을 기다립니다.',
      en: 'Wait for one result, for several, or for some time.',
    },
  },
  {
    id: 'selection',
    title: { ko: '선택', en: 'Selection' },
    summary: {
      ko: '여러 사건 가운데 먼저 일어난 것에 반응합니다.',
      en: 'React to whichever of several events comes first.',
    },
  },
  {
    id: 'timeouts',
    title: { ko: '시간 제한', en: 'Timeouts' },
    summary: { ko: '작업에 걸리는 시간을 제한합니다.', en: 'Limit how long work may take.' },
  },
  {
    id: 'cancellation',
    title: { ko: '취소', en: 'Cancellation' },
    summary: {
      ko: '더는 필요 없는 작업을 멈추고 뒷정리를 합니다.',
      en: 'Stop work that is no longer wanted, and clean up.',
    },
  },
  {
    id: 'channels',
    title: { ko: '채널', en: 'Channels' },
    summary: { ko: '태스크끼리 값을 주고받습니다.', en: 'Pass values between tasks.' },
  },
  {
    id: 'synchronization',
    title: { ko: '동기화', en: 'Synchronization' },
    summary: {
      ko: '공유하는 데이터와 동시에 실행되는 개수를 지킵니다.',
      en: 'Guard shared data and bound what runs at once.',
    },
  },
  {
    id: 'errors',
    title: { ko: '오류', en: 'Errors' },
    summary: {
      ko: '태스크에서 생긴 실패를 전하고 모읍니다.',
      en: 'Carry failures out of tasks and collect them.',
    },
  },
  {
    id: 'streams',
    title: { ko: '스트림', en: 'Streams' },
    summary: {
      ko: '차례로 오는 값을 만들고, 바꾸고, 합칩니다.',
      en: 'Produce, change and merge values that come one after another.',
    },
  },
  {
    id: 'io',
    title: { ko: '입출력', en: 'Input and output' },
    summary: {
      ko: '파일과 소켓을 읽고 쓰면서 스레드를 막지 않습니다.',
      en: 'Read and write files and sockets without holding up a thread.',
    },
  },
  {
    id: 'http',
    title: { ko: 'HTTP', en: 'HTTP' },
    summary: {
      ko: 'HTTP 요청을 보내고 받으며, 서버를 안전하게 멈춥니다.',
      en: 'Send and serve HTTP requests, and stop a server safely.',
    },
  },
  {
    id: 'runtime',
    title: { ko: '런타임', en: 'Runtime' },
    summary: {
      ko: '비동기 코드를 실제로 실행하는 주체를 다룹니다.',
      en: 'What actually runs asynchronous code.',
    },
  },
  {
    id: 'testing',
    title: { ko: '테스트', en: 'Testing' },
    summary: {
      ko: '동시에 실행되는 코드를 기다리지 않고 확실하게 시험합니다.',
      en: 'Test concurrent code quickly and with certainty.',
    },
  },
  {
    id: 'observability',
    title: { ko: '관측', en: 'Observability' },
    summary: {
      ko: '실행 중인 태스크를 들여다보고 요청 하나를 따라갑니다.',
      en: 'Look at running tasks and follow one request through them.',
    },
  },
];
