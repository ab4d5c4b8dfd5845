import type { Construct } from '../types';

/** Finding accesses to shared memory that nothing orders. */
export const raceDetection: Construct = {
  id: 'race-detection',
  category: 'testing',
  title: { ko: '데이터 경합 찾기', en: 'Race detection' },
  summary: {
    ko: '여러 스레드가 순서 없이 같은 메모리를 읽고 쓰는 곳을 찾습니다.',
    en: 'Finds places where threads read and write the same memory with nothing to order them.',
  },
  go: {
    kind: 'equivalent',
    symbols: [
      { name: 'go test -race', url: 'https://go.dev/doc/articles/race_detector#Usage' },
      { name: '-race', url: 'https://go.dev/doc/articles/race_detector#Usage' },
      { name: 'go run -race', url: 'https://go.dev/doc/articles/race_detector#Usage' },
      { name: 'go build -race', url: 'https://go.dev/doc/articles/race_detector#Usage' },
      {
        name: 'WARNING: DATA RACE',
        url: 'https://go.dev/doc/articles/race_detector#Report_Format',
      },
      { name: 'GORACE', url: 'https://go.dev/doc/articles/race_detector#Options' },
    ],
    syntax: 'go test -race ./...',
    note: {
      ko: '실행 중에 실제로 일어난 접근만 검사하므로, 지나가지 않은 경로의 경합은 놓칩니다. 메모리는 5배에서 10배, 시간은 2배에서 20배까지 듭니다.',
      en: 'Checks the accesses that really happen at run time, so races on paths not taken stay hidden. It costs 5 to 10 times the memory and 2 to 20 times the time.',
    },
  },
  rust: {
    kind: 'equivalent',
    symbols: [
      { name: 'E0499', url: 'https://doc.rust-lang.org/error_codes/E0499.html' },
      { name: 'E0373', url: 'https://doc.rust-lang.org/error_codes/E0373.html' },
      { name: 'loom', url: 'https://docs.rs/loom/latest/loom/' },
      { name: 'loom::model', url: 'https://docs.rs/loom/latest/loom/fn.model.html' },
      {
        name: 'miri',
        url: 'https://doc.rust-lang.org/book/ch20-01-unsafe-rust.html#using-miri-to-check-unsafe-code',
      },
      {
        name: 'cargo +nightly miri test',
        url: 'https://doc.rust-lang.org/book/ch20-01-unsafe-rust.html#using-miri-to-check-unsafe-code',
      },
      {
        name: '-Zsanitizer=thread',
        url: 'https://doc.rust-lang.org/nightly/unstable-book/compiler-flags/sanitizer.html#threadsanitizer',
      },
    ],
    syntax: 'cargo check',
    note: {
      ko: '안전한 코드의 데이터 경합은 컴파일되지 않습니다. `unsafe` 코드는 `miri`나 `-Zsanitizer=thread`(둘 다 nightly)로, 원자 값의 순서는 `loom`으로 시험합니다.',
      en: 'A data race in safe code does not compile. `unsafe` code is tested with `miri` or `-Zsanitizer=thread`, both on nightly, and the ordering of atomics with `loom`.',
    },
  },
  typescript: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: {
      ko: '메모리를 함께 쓰는 워커가 없으면 데이터 경합도 없습니다. `await` 사이에 낡아 버린 검사는 찾아 주는 도구가 없어, 테스트에서 순서를 정해 드러냅니다.',
      en: 'Without workers that share memory there is no data race. For a check that goes stale across an `await` there is no tool: a test has to force the order.',
    },
  },
  difference: {
    ko: 'Go는 실행 중에, Rust는 컴파일할 때 찾습니다. 예제의 Go 프로그램은 `-race` 없이는 멀쩡해 보이고, 같은 Rust 코드는 컴파일되지 않습니다. 데이터 경합이 없어도 순서에 따라 결과가 달라지는 경쟁 상태(race condition)는 세 언어 모두에 남습니다.',
    en: 'Go finds them at run time, Rust at compile time: the Go program looks fine without `-race`, and the same code in Rust does not compile. Race conditions, where the result depends on the order though no data race is involved, remain in all three languages.',
  },
  pitfall: {
    ko: '경고가 없다고 경합이 없는 것은 아닙니다. 테스트가 그 경로를 동시에 실행해야 `-race`가 봅니다. 잠깐 재우는 것으로는 순서가 생기지 않습니다.',
    en: 'No warning does not mean no race: `-race` sees only what the tests run concurrently. Nor does a short sleep order anything.',
  },
  aliases: {
    ko: [
      '데이터 레이스',
      '경쟁 상태',
      '레이스 검출',
      '경합 탐지기',
      '레이스 컨디션',
      '레이스 디텍터',
    ],
    en: [
      'data race',
      'race detector',
      'race condition',
      'thread sanitizer',
      'tsan',
      'lost update',
      'TOCTOU',
      'check-then-act',
    ],
  },
  shared: ['E0373'],
  related: ['mutex', 'send-sync', 'atomics', 'deadlock-detection', 'async-test'],
  sections: ['order-dependent-bugs', 'testing-recap'],
};
