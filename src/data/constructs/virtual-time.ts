import type { Construct } from '../types';

/** Testing timers without waiting for them. */
export const virtualTime: Construct = {
  id: 'virtual-time',
  category: 'testing',
  title: { ko: '가상 시간', en: 'Virtual time' },
  summary: {
    ko: '가짜 시계를 써서 오래 기다리는 코드를 기다리지 않고 시험합니다.',
    en: 'Tests code that waits for long without waiting, by means of a fake clock.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'testing/synctest', url: 'https://pkg.go.dev/testing/synctest' },
      { name: 'synctest.Test', url: 'https://pkg.go.dev/testing/synctest#Test' },
      { name: 'synctest.Wait', url: 'https://pkg.go.dev/testing/synctest#Wait' },
      { name: 'synctest.Wait()', url: 'https://pkg.go.dev/testing/synctest#Wait' },
      { name: 'synctest', url: 'https://pkg.go.dev/testing/synctest' },
    ],
    syntax: 'synctest.Test(t, func(t *testing.T) { time.Sleep(time.Hour) })',
    since: 'Go 1.25',
    note: {
      ko: '버블 안의 `time` 패키지는 가짜 시계를 씁니다. 버블의 고루틴이 모두 버블 안의 일을 기다리면 시계가 다음 타이머로 넘어갑니다. `Wait`는 시계를 움직이지 않습니다.',
      en: 'Inside its bubble the package `time` uses a fake clock, which moves to the next timer when all goroutines wait for something within the bubble. `Wait` does not move it.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'start_paused',
        url: 'https://docs.rs/tokio/latest/tokio/attr.test.html#configure-the-runtime-to-start-with-time-paused',
      },
      {
        name: '#[tokio::test(start_paused = true)]',
        url: 'https://docs.rs/tokio/latest/tokio/attr.test.html#configure-the-runtime-to-start-with-time-paused',
      },
      {
        name: 'start_paused = true',
        url: 'https://docs.rs/tokio/latest/tokio/attr.test.html#configure-the-runtime-to-start-with-time-paused',
      },
      { name: 'tokio::time::pause', url: 'https://docs.rs/tokio/latest/tokio/time/fn.pause.html' },
      {
        name: 'tokio::time::advance',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.advance.html',
      },
      {
        name: 'tokio::time::resume',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.resume.html',
      },
      { name: 'time::pause', url: 'https://docs.rs/tokio/latest/tokio/time/fn.pause.html' },
      { name: 'time::advance', url: 'https://docs.rs/tokio/latest/tokio/time/fn.advance.html' },
      {
        name: 'Builder::start_paused',
        url: 'https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.start_paused',
      },
      { name: 'test-util', url: 'https://docs.rs/tokio/latest/tokio/index.html#feature-flags' },
    ],
    syntax: '#[tokio::test(start_paused = true)]',
    library: 'tokio',
    note: {
      ko: '`test-util` 기능을 켜야 하고 `current_thread` 런타임에서만 됩니다. 멈춘 시계는 런타임에 할 일이 없을 때 다음 타이머로 넘어가며, `std::time::Instant`는 그대로입니다.',
      en: 'It needs the feature `test-util` and a `current_thread` runtime. The paused clock moves to the next timer when the runtime has nothing else to do; `std::time::Instant` is not affected.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      { name: 'mock.timers', url: 'https://nodejs.org/api/test.html#class-mocktimers' },
      { name: 'MockTimers', url: 'https://nodejs.org/api/test.html#class-mocktimers' },
      {
        name: 'mock.timers.enable',
        url: 'https://nodejs.org/api/test.html#timersenableenableoptions',
      },
      { name: 'mock.timers.tick', url: 'https://nodejs.org/api/test.html#timerstickmilliseconds' },
      { name: 'mock.timers.runAll()', url: 'https://nodejs.org/api/test.html#timersrunall' },
      { name: 'vi.useFakeTimers', url: 'https://github.com/vitest-dev/vitest' },
      { name: 'vi.advanceTimersByTimeAsync', url: 'https://github.com/vitest-dev/vitest' },
      { name: 'jest.useFakeTimers', url: 'https://github.com/jestjs/jest' },
      { name: 'sinon.useFakeTimers', url: 'https://github.com/sinonjs/sinon' },
    ],
    syntax: 'mock.timers.enable(); mock.timers.tick(60_000)',
    since: 'Node 18.19',
    note: {
      ko: '타이머와 `Date`를 가짜로 바꾸고, 테스트가 시계를 직접 옮깁니다. `mock.timers`는 Node.js 23.1부터 안정되었습니다.',
      en: 'Timers and `Date` are replaced by fakes, and the test moves the clock itself. `mock.timers` is stable since Node.js 23.1.',
    },
  },
  difference: {
    ko: 'Go와 Tokio의 시계는 모두가 기다릴 때 저절로 다음 타이머로 넘어갑니다. JavaScript의 가짜 타이머는 테스트가 옮겨야 하므로, 코드가 다음 타이머를 걸도록 차례도 내주어야 합니다. `mock.timers`를 한꺼번에 옮기면 지나친 타이머는 모두 옮긴 뒤의 시각을 봅니다.',
    en: 'In Go and Tokio the clock moves by itself to the next timer when everything waits. Fake timers in JavaScript are moved by the test, which must also let the code run to start its next timer. After one big jump of `mock.timers`, all timers passed on the way see the time after it.',
  },
  pitfall: {
    ko: '가짜 시계는 실제 소켓을 모릅니다. Tokio의 멈춘 시계는 소켓의 응답을 기다리는 동안에도 넘어가서 `timeout`이 곧바로 끝나고, Go의 시계는 소켓이나 뮤텍스를 기다리는 고루틴이 있으면 움직이지 않습니다.',
    en: 'A fake clock knows nothing of real sockets. The paused clock of Tokio moves on while a socket is waited for, so a `timeout` ends at once; the clock of Go stands still while a goroutine waits for a socket or a mutex.',
  },
  aliases: {
    ko: [
      '가짜 시계',
      '페이크 타이머',
      '시간 멈추기',
      '타이머 테스트',
      '시간 빨리 감기',
      '모의 타이머',
      '시계 모킹',
      '타이머 모킹',
    ],
    en: [
      'fake timers',
      'fake clock',
      'mock timers',
      'pause time',
      'advance the clock',
      'deterministic time',
    ],
  },
  related: ['async-test', 'sleep', 'timeout', 'interval'],
  sections: ['virtual-clock', 'testing-recap', 'sequential-awaits'],
};
