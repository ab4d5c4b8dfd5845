import type { Construct } from '../types';

/** A task that alone owns some state and is reached by messages. */
export const actor: Construct = {
  id: 'actor',
  category: 'channels',
  title: { ko: '액터', en: 'Actor' },
  summary: {
    ko: '상태를 혼자 소유한 태스크가 메시지를 하나씩 받아 처리합니다.',
    en: 'A task that alone owns some state handles messages one at a time.',
  },
  go: {
    kind: 'idiom',
    symbols: [
      { name: 'for m := range inbox', url: 'https://go.dev/ref/spec#For_range' },
      { name: 'reply chan<- T', url: 'https://go.dev/ref/spec#Channel_types' },
      { name: 'inbox <- request{v, reply}', url: 'https://go.dev/ref/spec#Send_statements' },
    ],
    syntax: 'inbox <- request{v, reply}; answer := <-reply',
    note: {
      ko: '고루틴이 상태를 지역 변수로 두고 요청 채널을 순회하며, 답은 요청에 담긴 채널로 보냅니다. `close(inbox)`하면 남은 요청을 처리하고 끝납니다.',
      en: 'A goroutine keeps the state in local variables, ranges over a channel of requests and answers on the channel in the request. After `close(inbox)` it handles what is left and ends.',
    },
  },
  rust: {
    kind: 'idiom',
    symbols: [
      {
        name: 'reply: oneshot::Sender<T>',
        url: 'https://docs.rs/tokio/latest/tokio/sync/oneshot/struct.Sender.html',
      },
      {
        name: 'while let Some(m) = inbox.recv().await',
        url: 'https://docs.rs/tokio/latest/tokio/sync/mpsc/struct.Receiver.html#method.recv',
      },
      { name: 'actix::Actor', url: 'https://docs.rs/actix/latest/actix/trait.Actor.html' },
      { name: 'actix', url: 'https://docs.rs/actix/latest/actix/' },
      { name: 'ractor', url: 'https://docs.rs/ractor/latest/ractor/' },
    ],
    syntax: 'tx.send(Request { v, reply }).await?; let answer = answer.await?',
    library: 'tokio',
    note: {
      ko: '태스크가 상태와 `mpsc::Receiver`를 소유하고, 답은 요청에 담긴 `oneshot`으로 보냅니다. `Sender`가 모두 버려지면 남은 요청을 처리하고 끝납니다. `actix`와 `ractor`는 액터 프레임워크입니다.',
      en: 'A task owns the state and the `mpsc::Receiver` and answers through the `oneshot` in the request. When all Senders are dropped, it handles what is left and ends. `actix` and `ractor` are frameworks for actors.',
    },
  },
  typescript: {
    kind: 'idiom',
    symbols: [
      {
        name: 'MessageChannel',
        url: 'https://nodejs.org/api/worker_threads.html#class-messagechannel',
      },
      {
        name: 'new MessageChannel()',
        url: 'https://nodejs.org/api/worker_threads.html#class-messagechannel',
      },
      { name: 'MessagePort', url: 'https://nodejs.org/api/worker_threads.html#class-messageport' },
      {
        name: 'port.postMessage(v)',
        url: 'https://nodejs.org/api/worker_threads.html#portpostmessagevalue-transferlist',
      },
      {
        name: "port.on('message', f)",
        url: 'https://nodejs.org/api/worker_threads.html#event-message',
      },
      {
        name: 'structuredClone',
        url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/structuredClone',
      },
    ],
    syntax: 'outbox.postMessage({ v, reply }, [reply])',
    note: {
      ko: 'Worker나 `MessageChannel`에 메시지를 보냅니다. 값은 복제되고, 보내기는 기다리지 않습니다. 요청과 이전 목록에 `MessagePort`를 넣으면 그리로 답이 옵니다. 한 스레드 안이라면 프로미스를 이어도 됩니다.',
      en: 'Send messages to a Worker or through a `MessageChannel`. Values are cloned and a send never waits. Put a `MessagePort` into the request and the transfer list to get the answer on it. Within one thread, a chain of promises will do.',
    },
  },
  difference: {
    ko: '잠금 대신 순서로 상태를 지킵니다. Rust에서는 소유권 덕분에 다른 태스크가 상태에 닿지 못하고, Worker의 상태에는 다른 스레드가 닿지 못합니다. Go에서는 상태를 밖으로 내주지 않는 약속일 뿐입니다. Go와 Rust의 메시지함에는 용량을 두어 역압을 걸지만 `postMessage`에는 용량이 없습니다.',
    en: 'Order guards the state instead of a lock. In Rust ownership keeps other tasks away from it, and no other thread reaches the state of a Worker; in Go it is a promise not to hand the state out. In Go and Rust the mailbox gets a capacity and thus backpressure; `postMessage` has none.',
  },
  pitfall: {
    ko: '두 액터가 서로의 답을 기다리거나 가득 찬 메시지함에 서로 보내면 교착 상태에 빠집니다. 짧게 읽고 쓰는 값이라면 액터보다 뮤텍스가 간단합니다.',
    en: 'Two actors that wait for an answer from each other, or send into the full mailbox of each other, deadlock. For a value that is read and written briefly, a mutex is simpler than an actor.',
  },
  aliases: {
    ko: ['액터 모델', '액터 패턴', '상태 소유 태스크', '메시지함', '메일박스', '메시지로 요청하기'],
    en: [
      'actor model',
      'actor pattern',
      'mailbox',
      'request reply',
      'share by communicating',
      'state owner',
      'message passing',
    ],
  },
  related: ['channel-oneshot', 'mutex', 'async-mutex'],
  sections: ['actor-pattern', 'actor-or-mutex'],
};
