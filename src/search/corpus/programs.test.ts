import { expect, test } from '@jest/globals';
import { site } from '../../api/fixtures';
import { buildDocuments } from '../documents';

const programsIn = (locale: 'ko' | 'en', own = site) =>
  buildDocuments(own, locale).filter(({ kind }) => kind === 'program');

test('a program leads to its language on the page of its construct', () => {
  expect(programsIn('en')[0]).toMatchObject({
    id: 'programs/spawn-task/rust',
    title: 'Start a task: spawn-task',
    url: '/en/constructs/spawn-task#rust',
    languages: ['rust'],
    code: '// spawn-task in rust\n',
    shownIn: 'spawn-task',
    construct: 'spawn-task',
  });
});

test('a program that is of no construct leads to the first section that shows it', () => {
  const [program] = site.programs;
  const [index, lazy] = site.sections;
  if (!program || !index || !lazy) throw new Error('The fixture has programs and sections');
  const own = { ...program, id: 'lone', path: 'src/snippets/rust/examples/lone.rs' };
  const showing = { ...lazy, programs: [{ id: 'lone' }] };
  const later = { ...showing, id: 'later' };
  const [found] = programsIn('ko', {
    ...site,
    programs: [own],
    sections: [index, showing, later],
  });
  expect(found).toMatchObject({
    id: 'programs/lone/rust',
    title: '지연 실행: lone.rs',
    url: '/#lazy-execution',
    breadcrumb: ['비동기 프로그래밍'],
    shownIn: 'lazy-execution',
  });
  expect(found?.construct).toBeUndefined();
});

test('the file of a program in a folder of its own is named with the folder', () => {
  const [program] = site.programs;
  if (!program) throw new Error('The fixture has programs');
  const own = { ...program, path: 'src/snippets/go/spawn-task/main.go' };
  expect(programsIn('ko', { ...site, programs: [own] })[0]?.title).toBe(
    '태스크 시작하기: spawn-task/main.go',
  );
});
