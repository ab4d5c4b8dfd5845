import type { Construct } from '../types';

/** Declaring a method that may wait in an interface or trait. */
export const asyncTraitMethod: Construct = {
  id: 'async-trait-method',
  category: 'tasks',
  title: { ko: '인터페이스의 비동기 메서드', en: 'Asynchronous method of an interface' },
  summary: {
    ko: '기다릴 수 있는 메서드를 인터페이스나 트레이트에 선언하고, 타입마다 다르게 구현합니다.',
    en: 'Declares a method that may wait in an interface or trait, to be implemented by different types.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'interface', url: 'https://go.dev/ref/spec#Interface_types' },
      { name: 'interface { Get(id int) string }', url: 'https://go.dev/ref/spec#Basic_interfaces' },
    ],
    syntax: 'type Store interface { Get(id int) string }',
    note: {
      ko: '어느 메서드든 고루틴을 막고 기다려도 되므로 표시가 없습니다. 기다림을 취소하려면 `ctx`를 인자로 받습니다.',
      en: 'Any method may block its goroutine, so nothing marks it. To make the wait cancellable, it takes a `ctx`.',
    },
  },
  rust: {
    kind: 'partial',
    symbols: [
      {
        name: 'trait Store { async fn get(&self) -> T; }',
        url: 'https://doc.rust-lang.org/reference/items/functions.html#async-functions',
      },
      {
        name: '-> impl Future<Output = T> + Send',
        url: 'https://doc.rust-lang.org/reference/types/impl-trait.html#return-position-impl-trait-in-traits-and-trait-implementations',
      },
      {
        name: 'async_fn_in_trait',
        url: 'https://doc.rust-lang.org/rustc/lints/listing/warn-by-default.html#async-fn-in-trait',
      },
      {
        name: '#[async_trait]',
        url: 'https://docs.rs/async-trait/latest/async_trait/attr.async_trait.html',
      },
      {
        name: 'async_trait::async_trait',
        url: 'https://docs.rs/async-trait/latest/async_trait/attr.async_trait.html',
      },
      { name: 'async-trait', url: 'https://docs.rs/async-trait/latest/async_trait/' },
      {
        name: '#[trait_variant::make(Send)]',
        url: 'https://docs.rs/trait-variant/latest/trait_variant/attr.make.html',
      },
      { name: 'trait-variant', url: 'https://docs.rs/trait-variant/latest/trait_variant/' },
      {
        name: 'Pin<Box<dyn Future<Output = T> + Send>>',
        url: 'https://doc.rust-lang.org/std/boxed/struct.Box.html#method.pin',
      },
      { name: 'E0038', url: 'https://doc.rust-lang.org/error_codes/E0038.html' },
    ],
    syntax: 'fn get(&self, id: u32) -> impl Future<Output = String> + Send;',
    since: 'Rust 1.75',
    note: {
      ko: '`async fn`이나 `-> impl Future`가 있는 트레이트는 `dyn`으로 쓸 수 없습니다. 쓰려면 `Pin<Box<dyn Future>>`를 직접 돌려주거나 `async-trait` 크레이트에 맡깁니다.',
      en: 'A trait with an `async fn` or an `-> impl Future` cannot be used as `dyn`. For that, return a `Pin<Box<dyn Future>>` by hand or let the `async-trait` crate do it.',
    },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [
      {
        name: 'interface Store { get(): Promise<T> }',
        url: 'https://www.typescriptlang.org/docs/handbook/2/objects.html',
      },
      {
        name: 'implements',
        url: 'https://www.typescriptlang.org/docs/handbook/2/classes.html#implements-clauses',
      },
      {
        name: 'abstract class',
        url: 'https://www.typescriptlang.org/docs/handbook/2/classes.html#abstract-classes-and-members',
      },
    ],
    syntax: 'interface Store { get(id: number): Promise<string> }',
    note: {
      ko: '인터페이스와 추상 클래스에는 `async`를 쓰지 않고 `Promise<T>`를 돌려준다고만 적습니다. 구현이 `async`인지는 드러나지 않습니다.',
      en: 'Interfaces and abstract classes do not say `async`, only that a `Promise<T>` comes back. Whether an implementation is `async` does not show.',
    },
  },
  difference: {
    ko: 'Go와 TypeScript는 값의 실제 타입에 맞는 메서드를 실행 중에 찾으므로, 서로 다른 구현을 한 목록에 담습니다. Rust의 `async fn`은 구현마다 퓨처의 타입이 달라 `dyn`으로 쓸 수 없습니다(E0038). 제네릭 코드는 그 퓨처가 `Send`인지도 알지 못하므로, 필요하면 `impl Future + Send`로 풀어 씁니다.',
    en: 'Go and TypeScript find the method of the actual type at run time, so different implementations fit into one list. In Rust each implementation of an `async fn` has a future of its own type, so the trait is not dyn compatible (E0038). Nor does generic code know that the future is `Send`: where that matters, spell it out as `impl Future + Send`.',
  },
  pitfall: {
    ko: '공개 트레이트에 `async fn`만 적으면, 제네릭으로 쓰는 쪽은 그 퓨처를 `tokio::spawn`에 넘기지 못합니다. 컴파일러도 `async_fn_in_trait`로 경고합니다.',
    en: 'With a plain `async fn` in a public trait, generic users cannot hand its future to `tokio::spawn`. The compiler warns about it with `async_fn_in_trait`.',
  },
  aliases: {
    ko: [
      '비동기 트레이트',
      '비동기 인터페이스',
      'async 트레이트',
      '비동기 메서드',
      '트레이트 객체',
    ],
    en: [
      'async fn in trait',
      'AFIT',
      'async trait',
      'async method',
      'async interface',
      'dyn async trait',
      'not dyn compatible',
      'trait object',
      'RPITIT',
      'return type notation',
    ],
  },
  related: ['async-function', 'async-closure', 'future-promise', 'send-sync', 'pinning'],
  sections: ['async-fn-in-traits', 'send-in-traits', 'async-await-recap'],
};
