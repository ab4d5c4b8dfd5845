import type { Construct } from '../types';

/** Saying that no more values will come. */
export const channelClose: Construct = {
  id: 'channel-close',
  category: 'channels',
  title: { ko: '채널 닫기', en: 'Closing a channel' },
  summary: {
    ko: '더 보낼 값이 없음을 받는 쪽에 알립니다.',
    en: 'Tells the receiving side that no more values will come.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'close(ch)', url: 'https://go.dev/ref/spec#Close' },
      { name: 'v, ok := <-ch', url: 'https://go.dev/ref/spec#Receive_operator' },
      { name: 'defer close(ch)', url: 'https://go.dev/ref/spec#Close' },
      { name: 'panic: send on closed channel', url: 'https://go.dev/ref/spec#Send_statements' },
      { name: 'panic: close of closed channel', url: 'https://go.dev/ref/spec#Close' },
    ],
    syntax: 'close(ch)',
    note: {
      ko: '보내는 쪽이 한 번만 닫습니다. 닫힌 채널로 보내거나 다시 닫으면 패닉이 나고, 받기는 남은 값을 다 준 뒤 제로값과 `false`를 줍니다.',
      en: 'The sending side closes, once. Sending on a closed channel or closing it again panics; receiving gives what is left, then the zero value and `false`.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'drop(tx)', url: 'https://doc.rust-lang.org/std/mem/fn.drop.html' },
      {
        name: 'rx.close()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.close',
      },
      {
        name: 'mpsc::Receiver::close',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.close',
      },
      {
        name: 'SendError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/error/struct.SendError.html',
      },
      {
        name: 'mpsc::error::SendError',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/error/struct.SendError.html',
      },
      {
        name: 'tx.closed().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.closed',
      },
      {
        name: 'tx.is_closed()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.is_closed',
      },
      {
        name: 'mpsc::WeakSender',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.WeakSender.html',
      },
      {
        name: 'tx.downgrade()',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Sender.html#method.downgrade',
      },
    ],
    syntax: 'drop(tx)',
    library: 'tokio',
    note: {
      ko: '`Sender`가 모두 버려지거나 `rx.close()`를 부르면 닫힙니다. `recv`는 남은 값을 다 준 뒤 `None`을 주고, `send`는 보내지 못한 값을 `SendError`에 담아 돌려줍니다.',
      en: 'Closes when all Senders are dropped or by `rx.close()`. `recv` gives what is left, then `None`; `send` returns the value that it could not send in a `SendError`.',
    },
  },
  typescript: {
    kind: 'partial',
    symbols: [
      {
        name: 'controller.close()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultController/close',
      },
      {
        name: 'writer.close()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/WritableStreamDefaultWriter/close',
      },
      {
        name: 'writable.end()',
        url: 'https://nodejs.org/api/stream.html#writableendchunk-encoding-callback',
      },
      {
        name: 'reader.cancel()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStreamDefaultReader/cancel',
      },
      {
        name: 'readable.cancel()',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream/cancel',
      },
    ],
    syntax: 'controller.close()',
    note: {
      ko: '닫힌 스트림은 남은 값을 다 준 뒤 `done: true`를 줍니다. 그 뒤의 `enqueue`는 `TypeError`를 던지고 `write`는 거부됩니다. `cancel`은 남은 값을 버립니다.',
      en: 'A closed stream gives what is left, then `done: true`. After that `enqueue` throws a `TypeError` and `write` rejects. A `cancel` discards what is left.',
    },
  },
  difference: {
    ko: 'Go는 닫기를 잊으면 받는 쪽이 영원히 기다리지만, Rust는 마지막 `Sender`가 버려질 때 저절로 닫힙니다. 받는 쪽이 먼저 떠나면 Rust의 `send`는 `Err`를 돌려주고, 취소된 스트림에 쓰면 실패합니다. Go의 채널에는 그런 신호가 없어서 `context`로 알립니다.',
    en: 'Forget to close in Go and the receiver waits for ever; in Rust the channel closes by itself when the last Sender is dropped. When the receiver leaves first, `send` gives `Err` in Rust, and a write to a cancelled stream fails. A Go channel has no such signal, so a `context` has to tell.',
  },
  pitfall: {
    ko: '복제해서 나누어 주고 남은 `tx`를 들고 있으면 채널이 닫히지 않아, `rx`를 끝까지 받는 반복문이 끝나지 않습니다. Go에서는 받는 쪽이 닫으면 보내던 고루틴이 패닉을 일으킵니다.',
    en: 'Keep the original `tx` after handing out clones, and the channel stays open: a loop that receives to the end never ends. In Go, closing from the receiving side makes a goroutine that sends panic.',
  },
  aliases: {
    ko: [
      '채널 종료',
      '채널 클로즈',
      '닫힌 채널',
      '송신 종료',
      '더 보낼 것이 없음',
      '닫혔는지 확인',
    ],
    en: [
      'close channel',
      'closed channel',
      'disconnected',
      'hang up',
      'end of channel',
      'recv None',
      'comma ok',
    ],
  },
  related: ['channel-iterate', 'channel-mpmc', 'channel-bounded', 'select-guard', 'stream-merge'],
  sections: ['who-closes', 'after-closing', 'async-channels-recap'],
};
