/** What the diagram of backpressure says. */
export const labels = {
  title: { ko: '용량이 정해진 채널과 제한 없는 채널', en: 'A bounded and an unbounded channel' },
  description: {
    ko: '네 장면입니다. 앞의 셋은 용량이 2인 채널입니다. 빈칸이 있으면 보내는 쪽의 값이 바로 들어갑니다. 1과 2로 두 칸이 차면 3을 보내려는 쪽이 기다립니다. 이것이 역압입니다. 받는 쪽이 1을 꺼내면 빈칸이 생겨 3이 들어가고 보내는 쪽은 이어 갑니다. 마지막은 제한 없는 채널입니다. 받는 쪽이 느려도 보내는 쪽은 기다리지 않아 값이 끝없이 쌓이고 메모리가 늘어납니다.',
    en: 'Four scenes. The first three show a channel of capacity 2. While there is room, a value of the sender goes in at once. When 1 and 2 fill both places, the sender of 3 waits: this is backpressure. When the receiver takes 1, there is room, 3 goes in and the sender goes on. The last one is an unbounded channel. However slow the receiver is, the sender never waits, values pile up and memory grows.',
  },
  caption: {
    ko: '용량이 정해져 있으면 느린 쪽이 빠른 쪽을 늦춥니다. 제한이 없으면 그 대신 메모리가 늘어납니다.',
    en: 'With a capacity the slow side slows the fast side down. Without one, memory grows instead.',
  },
  bounded: { ko: '용량이 2인 채널', en: 'Channel of capacity 2' },
  unbounded: { ko: '제한 없는 채널', en: 'Unbounded channel' },
  sender: { ko: '보내는 쪽', en: 'Sender' },
  waiting: { ko: '보내는 쪽\n기다림', en: 'Sender\nwaits' },
  receiver: { ko: '받는 쪽', en: 'Receiver' },
  slow: { ko: '받는 쪽\n느림', en: 'Receiver\nis slow' },
  room: { ko: '빈칸이 있으면 바로 들어감', en: 'there is room: a value goes in at once' },
  full: {
    ko: '가득 차면 보내는 쪽이 기다림: 역압',
    en: 'it is full, the sender waits: backpressure',
  },
  taken: { ko: '하나를 꺼내면 이어서 보냄', en: 'one is taken: the sender goes on' },
  growing: { ko: '아무도 기다리지 않아 메모리가 늘어남', en: 'nobody waits: memory grows' },
};
