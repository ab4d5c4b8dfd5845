import type { Construct } from '../types';

/** A timer as one of the events that are waited for. */
export const timerEvent: Construct = {
  id: 'timer-event',
  category: 'timeouts',
  title: { ko: '타이머 이벤트', en: 'Timer event' },
  summary: {
    ko: '시간이 지나는 것을 여러 사건 가운데 하나로 기다립니다.',
    en: 'Waits for time to pass as one of several events.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'time.After', url: 'https://pkg.go.dev/time#After' },
      { name: 'case <-time.After(d):', url: 'https://pkg.go.dev/time#After' },
      { name: 'time.NewTimer', url: 'https://pkg.go.dev/time#NewTimer' },
      { name: 'time.Timer', url: 'https://pkg.go.dev/time#Timer' },
      { name: '<-timer.C', url: 'https://pkg.go.dev/time#Timer' },
      { name: 'timer.Stop()', url: 'https://pkg.go.dev/time#Timer.Stop' },
      { name: 'timer.Reset(d)', url: 'https://pkg.go.dev/time#Timer.Reset' },
      { name: 'time.AfterFunc', url: 'https://pkg.go.dev/time#AfterFunc' },
    ],
    syntax: 'select { case v := <-ch: use(v); case <-time.After(d): }',
    note: {
      ko: '타이머의 채널이 `select`의 갈래가 됩니다. 이런 타이머는 Go 1.23부터 참조가 없으면 울리기 전에도 회수되고, `Stop`이나 `Reset` 뒤에 옛 값이 오지 않습니다. `time.AfterFunc`는 채널 없이, 시간이 되면 함수를 부릅니다.',
      en: 'The channel of the timer is a case of the `select`. Since Go 1.23 such a timer is collected unfired if nothing refers to it, and no old value comes after `Stop` or `Reset`. `time.AfterFunc` has no channel: it calls a function.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: '_ = sleep(d) =>',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.sleep.html',
      },
      {
        name: 'Sleep::reset',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Sleep.html#method.reset',
      },
      {
        name: 'timer.as_mut().reset(deadline)',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Sleep.html#method.reset',
      },
      {
        name: 'tokio_util::time::DelayQueue',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/time/delay_queue/struct.DelayQueue.html',
      },
      {
        name: 'DelayQueue',
        url: 'https://docs.rs/tokio-util/latest/tokio_util/time/delay_queue/struct.DelayQueue.html',
      },
    ],
    syntax: 'tokio::select! { v = rx.recv() => use_it(v), _ = sleep(d) => {} }',
    library: 'tokio',
    note: {
      ko: '`sleep`이 주는 퓨처가 그대로 갈래가 되고, 지면 버려집니다. 반복문에서 이어 쓸 타이머는 밖에서 만들어 고정하고 `reset`으로 다시 맞춥니다.',
      en: 'The future that `sleep` gives is a branch as it is, and is dropped when it loses. A timer kept over a loop is made and pinned outside it, and set again with `reset`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'Promise.race([p, sleep(ms)])',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Promise/race',
      },
      { name: 'clearTimeout', url: 'https://nodejs.org/api/timers.html#cleartimeouttimeout' },
      { name: 'timer.unref()', url: 'https://nodejs.org/api/timers.html#timeoutunref' },
      { name: 'timer.refresh()', url: 'https://nodejs.org/api/timers.html#timeoutrefresh' },
    ],
    syntax: 'await Promise.race([p, sleep(ms, undefined, { signal })])',
    note: {
      ko: '`Promise.race`에서 진 타이머는 울릴 때까지 남아 프로세스가 끝나지 못하게 합니다. `clearTimeout`이나 신호로 멈추거나, `unref()`로 붙잡지 않게 합니다.',
      en: 'A timer that lost in `Promise.race` keeps the process from ending until it fires: stop it with `clearTimeout` or a signal, or let go of the process with `unref()`.',
    },
  },
  difference: {
    ko: 'Go와 Rust에서 진 타이머는 저절로 정리되지만, TypeScript에서는 직접 멈춰야 합니다. 타이머가 이겼을 때 `select!`는 다른 갈래의 퓨처를 버립니다. Go에서는 다른 채널 연산이 일어나지 않을 뿐이고, TypeScript의 프로미스는 그대로여서 다시 기다릴 수 있습니다.',
    en: 'In Go and Rust a timer that loses is cleaned up by itself; in TypeScript you have to stop it. When the timer wins, `select!` drops the futures of the other branches; in Go the other channel operations just do not happen; a TypeScript promise stays as it was and can be awaited again.',
  },
  pitfall: {
    ko: '반복문 안에서 만든 타이머는 돌 때마다 처음부터 다시 셉니다. 다른 갈래가 자꾸 이기면 영영 울리지 않습니다. 반복 전체를 제한하려면 반복문 밖에서 한 번만 만듭니다.',
    en: 'A timer made inside the loop starts anew each time around, and never fires if other branches keep winning. To limit the whole loop, make it once, outside.',
  },
  aliases: {
    ko: [
      '타이머',
      '타이머 채널',
      '타임 애프터',
      '타이머 갈래',
      '시간이 지나면',
      '타이머 취소',
      '타이머 리셋',
    ],
    en: [
      'timer',
      'timer channel',
      'timer branch',
      'sleep in select',
      'clear a timer',
      'cancel a timer',
    ],
  },
  related: ['deadline', 'select', 'sleep', 'select-loop', 'interval'],
  sections: ['wait-for-first', 'summary-counterparts'],
};
