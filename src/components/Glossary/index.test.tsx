import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import Glossary from '.';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import { term } from '../testing/terms';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const terms = [
  term({ id: 'task', title: { ko: '태스크', en: 'task' } }),
  term({ id: 'promise', title: { ko: '프로미스', en: 'Promise' } }),
  term(),
];
const titles = () => [...document.querySelectorAll('dt')].map((each) => each.textContent);
const initials = () => screen.getAllByRole('listitem').map((each) => each.textContent);

test('terms stand in Korean order under their first syllables', () => {
  renderAt('/glossary', <Glossary terms={terms} />);
  expect(titles()).toEqual(['깨우기 waker', '태스크 task', '프로미스 Promise']);
  expect(initials()).toEqual(['가', '타', '파']);
  expect(screen.getByText('용어 3개')).toBeTruthy();
  expect(screen.getByRole('region', { name: '가' }).querySelector('#term-waker')).toBeTruthy();
});

test('on an English page they stand in alphabetical order whatever their case', () => {
  setLocale('en');
  renderAt('/en/glossary', <Glossary terms={terms} />);
  expect(titles()).toEqual(['Promise 프로미스', 'task 태스크', 'waker 깨우기']);
  expect(initials()).toEqual(['P', 'T', 'W']);
});

test('a term says what it means, how else it is written and where it is explained', () => {
  renderAt('/glossary', <Glossary terms={[term()]} />);
  const [, ...lines] = [...(document.getElementById('term-waker')?.children ?? [])];
  expect(lines.map((line) => line.textContent)).toEqual([
    '다시 폴링하라고 알립니다. Waker',
    '이렇게도 찾습니다 웨이크, wakers, wake',
    '쓰지 않는 표기 웨이꺼',
  ]);
  expect(screen.getByRole('link', { name: 'Waker' }).getAttribute('href')).toBe('/future#wakers');
  expect(screen.getByText('웨이크').lang).toBe('ko');
});

test('a page compiled without the terms fails and says so', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  expect(() => renderAt('/glossary', <Glossary />)).toThrow('compiled without its terms');
});
