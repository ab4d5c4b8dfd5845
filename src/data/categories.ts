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
    id: 'runtime',
    title: { ko: '런타임', en: 'Runtime' },
    summary: {
      ko: '비동기 코드를 실제로 실행하는 주체를 다룹니다.',
      en: 'What actually runs asynchronous code.',
    },
  },
];
