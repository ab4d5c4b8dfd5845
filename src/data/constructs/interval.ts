import type { Construct } from '../types';

/** Doing something again and again at a fixed pace. */
export const interval: Construct = {
  id: 'interval',
  category: 'waiting',
  title: { ko: '주기적으로 실행하기', en: 'Interval' },
  summary: {
    ko: '정한 주기마다 한 번씩 깨어나 같은 일을 되풀이합니다.',
    en: 'Wakes up once every period to do the same work again.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'time.NewTicker', url: 'https://pkg.go.dev/time#NewTicker' },
      { name: 'time.Ticker', url: 'https://pkg.go.dev/time#Ticker' },
      { name: 'time.Tick', url: 'https://pkg.go.dev/time#Tick' },
      { name: '<-ticker.C', url: 'https://pkg.go.dev/time#Ticker' },
      { name: 'for range ticker.C', url: 'https://pkg.go.dev/time#Ticker' },
      { name: 'ticker.Stop()', url: 'https://pkg.go.dev/time#Ticker.Stop' },
      { name: 'ticker.Reset(d)', url: 'https://pkg.go.dev/time#Ticker.Reset' },
    ],
    syntax: 'ticker := time.NewTicker(time.Second); for range ticker.C { work() }',
    note: {
      ko: '첫 틱은 한 주기 뒤에 옵니다. 받는 쪽이 느리면 틱 하나만 남겨 두고 나머지는 버립니다.',
      en: 'The first tick comes after one period. For a slow receiver one tick is kept and the others are dropped.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::time::interval',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.interval.html',
      },
      {
        name: 'tokio::time::interval_at',
        url: 'https://docs.rs/tokio/latest/tokio/time/fn.interval_at.html',
      },
      { name: 'interval(d)', url: 'https://docs.rs/tokio/latest/tokio/time/fn.interval.html' },
      { name: 'Interval', url: 'https://docs.rs/tokio/latest/tokio/time/struct.Interval.html' },
      {
        name: 'interval.tick().await',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Interval.html#method.tick',
      },
      {
        name: 'MissedTickBehavior',
        url: 'https://docs.rs/tokio/latest/tokio/time/enum.MissedTickBehavior.html',
      },
      {
        name: 'set_missed_tick_behavior',
        url: 'https://docs.rs/tokio/latest/tokio/time/struct.Interval.html#method.set_missed_tick_behavior',
      },
      {
        name: 'MissedTickBehavior::Burst',
        url: 'https://docs.rs/tokio/latest/tokio/time/enum.MissedTickBehavior.html#variant.Burst',
      },
      {
        name: 'MissedTickBehavior::Delay',
        url: 'https://docs.rs/tokio/latest/tokio/time/enum.MissedTickBehavior.html#variant.Delay',
      },
      {
        name: 'MissedTickBehavior::Skip',
        url: 'https://docs.rs/tokio/latest/tokio/time/enum.MissedTickBehavior.html#variant.Skip',
      },
      {
        name: 'tokio_stream::wrappers::IntervalStream',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/wrappers/struct.IntervalStream.html',
      },
      {
        name: 'IntervalStream',
        url: 'https://docs.rs/tokio-stream/latest/tokio_stream/wrappers/struct.IntervalStream.html',
      },
    ],
    syntax: 'let mut ticks = interval(Duration::from_secs(1)); ticks.tick().await;',
    library: 'tokio',
    note: {
      ko: '`interval`의 첫 틱은 바로 오고, 놓친 틱은 기본값인 `Burst`에서 모두 몰아서 옵니다. `interval_at`은 첫 틱의 시각을 정합니다.',
      en: 'The first tick of `interval` comes at once, and by default (`Burst`) all missed ticks follow in a rush; `interval_at` sets when the first tick comes.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'setInterval',
        url: 'https://nodejs.org/api/timers.html#setintervalcallback-delay-args',
      },
      {
        name: 'for await (const _ of setInterval(ms))',
        url: 'https://nodejs.org/api/timers.html#timerspromisessetintervaldelay-value-options',
      },
      {
        name: 'clearInterval',
        url: 'https://nodejs.org/api/timers.html#clearintervaltimeout',
      },
    ],
    syntax: 'for await (const _ of setInterval(1000)) await work()',
    note: {
      ko: '첫 틱은 한 주기 뒤에 옵니다. 콜백은 앞선 비동기 작업을 기다리지 않습니다. 비동기 반복자는 그런 작업 중에 온 틱을 모아 두었다가 몰아서 줍니다.',
      en: 'The first tick comes after one period. A callback does not wait for earlier async work; the async iterator keeps the ticks that come during such work and delivers them in a rush.',
    },
  },
  difference: {
    ko: '첫 틱이 다릅니다. Tokio는 바로, Go와 Node.js는 한 주기 뒤에 줍니다. 늦어졌을 때도 다릅니다. Go는 버리고, Node.js의 비동기 반복자와 Tokio의 `Burst`는 밀린 만큼 몰아서 주며, Tokio에서는 `Delay`나 `Skip`으로 바꿀 수 있습니다.',
    en: 'The first tick differs: at once in Tokio, after one period in Go and Node.js. So does being late: Go drops ticks, while the async iterator of Node.js and `Burst` in Tokio deliver the missed ones in a rush; Tokio can be set to `Delay` or `Skip` instead.',
  },
  pitfall: {
    ko: '`NewTicker`처럼 한 주기 뒤에 시작하리라 여기고 `interval`을 쓰면 일이 한 번 더 먼저 실행됩니다. 반복하기 전에 `tick()`을 한 번 기다려 버리거나 `interval_at`을 씁니다.',
    en: 'Expecting `interval` to begin after one period, as `NewTicker` does, makes the work run once too early. Await one `tick()` before the loop and ignore it, or use `interval_at`.',
  },
  aliases: {
    ko: [
      '인터벌',
      '주기 실행',
      '매초 실행',
      '크론',
      '티커',
      '반복 타이머',
      '일정 간격으로 실행',
      '1초마다 실행',
      '정기 실행',
    ],
    en: ['ticker', 'periodic', 'periodic timer', 'repeating timer', 'every n seconds', 'cron'],
  },
  related: ['sleep', 'timer-event', 'select-loop', 'virtual-time'],
  sections: ['stop-background-tasks'],
};
