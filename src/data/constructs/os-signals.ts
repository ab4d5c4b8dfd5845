import type { Construct } from '../types';

/** Reacting to the signals that ask a process to stop. */
export const osSignals: Construct = {
  id: 'os-signals',
  category: 'runtime',
  title: { ko: '운영 체제 신호', en: 'OS signals' },
  summary: {
    ko: 'Ctrl+C나 SIGTERM 같은 신호를 받아 프로세스가 바로 죽는 대신 할 일을 합니다.',
    en: 'Receives signals such as Ctrl+C or SIGTERM and acts, instead of dying at once.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'signal.NotifyContext', url: 'https://pkg.go.dev/os/signal#NotifyContext' },
      { name: 'signal.Notify', url: 'https://pkg.go.dev/os/signal#Notify' },
      { name: 'signal.Stop', url: 'https://pkg.go.dev/os/signal#Stop' },
      { name: 'signal.Ignore', url: 'https://pkg.go.dev/os/signal#Ignore' },
      { name: 'signal.Reset', url: 'https://pkg.go.dev/os/signal#Reset' },
      { name: 'os/signal', url: 'https://pkg.go.dev/os/signal' },
      { name: 'os.Interrupt', url: 'https://pkg.go.dev/os#Interrupt' },
      { name: 'os.Signal', url: 'https://pkg.go.dev/os#Signal' },
      { name: 'syscall.SIGTERM', url: 'https://pkg.go.dev/syscall#SIGTERM' },
      { name: 'syscall.SIGINT', url: 'https://pkg.go.dev/syscall#SIGINT' },
    ],
    syntax: 'ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)',
    note: {
      ko: '`NotifyContext`는 신호가 오면 컨텍스트를 끝냅니다. `Notify`는 신호를 채널로 보내며, 채널에 자리가 없으면 버리므로 버퍼를 둡니다.',
      en: '`NotifyContext` ends a context when a signal comes. `Notify` sends signals to a channel and drops those it has no room for, so give it a buffer.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'tokio::signal::ctrl_c',
        url: 'https://docs.rs/tokio/latest/tokio/signal/fn.ctrl_c.html',
      },
      { name: 'ctrl_c().await', url: 'https://docs.rs/tokio/latest/tokio/signal/fn.ctrl_c.html' },
      { name: 'ctrl_c', url: 'https://docs.rs/tokio/latest/tokio/signal/fn.ctrl_c.html' },
      { name: 'tokio::signal', url: 'https://docs.rs/tokio/latest/tokio/signal/index.html' },
      {
        name: 'tokio::signal::unix::signal',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/fn.signal.html',
      },
      {
        name: 'SignalKind',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.SignalKind.html',
      },
      {
        name: 'signal(SignalKind::terminate())',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.SignalKind.html#method.terminate',
      },
      {
        name: 'SignalKind::terminate',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.SignalKind.html#method.terminate',
      },
      {
        name: 'tokio::signal::unix::Signal',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.Signal.html',
      },
      {
        name: 'SignalKind::interrupt',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.SignalKind.html#method.interrupt',
      },
      {
        name: 'SignalKind::hangup',
        url: 'https://docs.rs/tokio/latest/tokio/signal/unix/struct.SignalKind.html#method.hangup',
      },
    ],
    syntax: 'let mut term = signal(SignalKind::terminate())?; term.recv().await;',
    library: 'tokio',
    note: {
      ko: '`ctrl_c`는 SIGINT 하나만 기다리고, 다른 신호는 유닉스 전용인 `signal::unix`로 받습니다. 한번 등록한 신호는 프로세스가 끝날 때까지 기본 동작으로 돌아가지 않습니다.',
      en: '`ctrl_c` waits for SIGINT only; other signals come through `signal::unix`, on Unix only. Once registered, a signal keeps off its default action for the life of the process.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: "process.once('SIGTERM', f)",
        url: 'https://nodejs.org/api/process.html#signal-events',
      },
      {
        name: "process.on('SIGTERM', f)",
        url: 'https://nodejs.org/api/process.html#signal-events',
      },
      { name: "process.on('SIGINT', f)", url: 'https://nodejs.org/api/process.html#signal-events' },
      { name: 'SIGTERM', url: 'https://nodejs.org/api/process.html#signal-events' },
      { name: 'SIGINT', url: 'https://nodejs.org/api/process.html#signal-events' },
      { name: 'process.kill', url: 'https://nodejs.org/api/process.html#processkillpid-signal' },
    ],
    syntax: "process.once('SIGTERM', f)",
    note: {
      ko: '리스너가 있는 동안에는 신호가 와도 프로세스가 끝나지 않고, 리스너를 없애면 기본 동작으로 돌아갑니다. 리스너만으로는 Node.js가 계속 실행되지 않습니다.',
      en: 'While there is a listener, the signal does not end the process; removing the listener brings the default back. A listener alone does not keep Node.js running.',
    },
  },
  difference: {
    ko: '신호를 받겠다고 등록하면 프로세스를 끝내는 기본 동작이 사라집니다. 되돌리는 방법은 다릅니다. Go는 `stop()`을 부르고, Node.js는 `once`를 쓰면 한 번 받은 뒤에 저절로 돌아갑니다. Tokio는 되돌리지 않으므로 두 번째 Ctrl+C도 직접 받아 끝내야 합니다.',
    en: 'Once a signal is registered, its default of ending the process is gone. Getting it back differs: Go calls `stop()`, in Node.js `once` does so after the first signal, and Tokio never does, so a second Ctrl+C must be received, and acted on, by your own code.',
  },
  pitfall: {
    ko: 'Ctrl+C(SIGINT)만 받으면 Docker와 Kubernetes, systemd가 보내는 SIGTERM에는 뒷정리 없이 죽습니다. 두 신호를 모두 등록하고, 받은 뒤의 처리에는 마감 시각을 둡니다.',
    en: 'A program that listens for Ctrl+C (SIGINT) alone dies without cleanup on the SIGTERM of Docker, Kubernetes or systemd. Register both signals, and bound what follows by a deadline.',
  },
  aliases: {
    ko: [
      '시그널',
      '종료 신호',
      '컨트롤 C',
      '신호 처리',
      '시그널 핸들러',
      '프로세스 신호',
      'SIGTERM 처리',
      '컨트롤 씨',
    ],
    en: [
      'signal handling',
      'signal handler',
      'ctrl-c',
      'ctrl+c',
      'termination signal',
      'SIGHUP',
      'unix signals',
      'trap signals',
      'handle SIGTERM',
    ],
  },
  related: ['graceful-shutdown', 'cancel-token', 'process-exit'],
  sections: ['termination-signals', 'practical-patterns-recap'],
};
