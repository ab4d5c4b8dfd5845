import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer } from '../../api/contract';
import { buildFiles } from '../../api/files';
import { site } from '../../api/fixtures';
import { buildReference } from '../../api/openapi/reference';
import type { OpenApi } from '../../api/openapi/reference';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { KOREAN } from './korean';
import Problems from './Problems';
import ApiReference from '.';

const files = buildFiles(site);
const reference = buildReference(files.get('openapi.json') as OpenApi);
const problems = (files.get('problems.json') as Answer<'problems'>).result;
const fetchFrom = jest.fn<(url: string) => Promise<Response>>();

function answer(body: string, type: string, status = 200): Response {
  const headers = { get: (name: string) => (name === 'content-type' ? type : null) };
  const text = () => Promise.resolve(body);
  return { ok: status < 400, status, statusText: 'Text', headers, text } as never;
}

beforeEach(() => {
  globalThis.fetch = fetchFrom as never;
  setLocale('en');
});

afterEach(() => {
  cleanup();
  fetchFrom.mockReset();
});

async function openCall(path: string) {
  const user = userEvent.setup();
  render(<ApiReference id="operations" reference={reference} />);
  const section = screen.getByRole('region', { name: `GET ${path}` });
  const details = section.querySelector('details');
  if (!details) throw new Error('There is no form');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const form = await within(section).findByRole('form');
  return { user, section: within(section), form: within(form) };
}

describe('ApiReference', () => {
  test('has every call with what it takes and answers', () => {
    render(<ApiReference id="operations" reference={reference} />);
    for (const { path, parameters } of reference.operations) {
      const section = screen.getByRole('region', { name: `GET ${path}` });
      for (const { name } of parameters) {
        expect(within(section).getAllByText(name, { selector: 'code' })).not.toHaveLength(0);
      }
    }
  });

  test('sends what the form says and shows status, headers and the document', async () => {
    fetchFrom.mockResolvedValue(answer('{"a":"<b>"}', 'application/json; charset=utf-8'));
    const { user, section, form } = await openCall('/constructs/{id}.json');
    const field = form.getByLabelText('id');
    await user.clear(field);
    await user.type(field, 'mutex{Enter}');
    expect((await section.findByRole('status')).textContent).toBe('200 Text');
    expect(fetchFrom.mock.calls[0]?.[0]).toBe('/api/v1/constructs/mutex.json');
    expect(section.getByText(/"a": "<b>"/)).toBeTruthy();
    expect(section.getByText('application/json; charset=utf-8')).toBeTruthy();
    expect(section.getByText(/^curl '.*\/constructs\/mutex\.json'$/)).toBeTruthy();
  });

  test('says that a search needs the server where a host answers with a page', async () => {
    fetchFrom.mockResolvedValue(answer('<html>', 'text/html', 404));
    const { user, section, form } = await openCall('/search');
    await user.click(form.getByRole('button'));
    await section.findByText(/This host has files only/);
  });

  test('shows a problem document as what it is', async () => {
    fetchFrom.mockResolvedValue(answer('{"status":404}', 'application/problem+json', 404));
    const { user, section, form } = await openCall('/constructs/{id}.json');
    await user.click(form.getByRole('button'));
    expect((await section.findByText('404 Text')).tagName).toBe('STRONG');
    expect(section.getByText(/"status": 404/)).toBeTruthy();
  });

  test('says that no answer came', async () => {
    fetchFrom.mockRejectedValue(new TypeError('offline'));
    const { user, section, form } = await openCall('/languages.json');
    await user.click(form.getByRole('button'));
    await section.findByText(/No answer came/);
  });

  test('does not send what is not filled in', async () => {
    const { user, form } = await openCall('/search');
    await user.clear(form.getByLabelText('q'));
    await user.click(form.getByRole('button'));
    expect(fetchFrom).not.toHaveBeenCalled();
  });

  test('has the fields of every document', () => {
    render(<ApiReference id="schemas" reference={reference} />);
    for (const { name } of reference.schemas)
      expect(screen.getByRole('region', { name })).toBeTruthy();
  });

  test('refuses a part that there is not, and a page without the document', () => {
    jest.spyOn(console, 'error').mockReturnValue();
    expect(() => render(<ApiReference id="x" reference={reference} />)).toThrow(
      'there are operations',
    );
    expect(() => render(<ApiReference id="schemas" />)).toThrow('without the document');
    expect(() => render(<Problems />)).toThrow('without them');
  });
});

describe('in Korean', () => {
  const said = reference.operations.flatMap(({ summary, description, parameters, responses }) => [
    summary,
    description ?? [],
    parameters.map((each) => each.description ?? []),
    responses.map((each) => each.description),
  ]);
  const titles = problems.map(({ title }) => title);

  test.each([...new Set([said, titles].flat(4))])(
    'there are words for "%s" (src/components/ApiReference/korean.ts)',
    (text) => {
      expect(KOREAN.get(text)).toMatch(/[가-힣]/);
    },
  );

  test('every problem has a row', () => {
    setLocale('ko');
    render(<Problems problems={problems} />);
    expect(screen.getAllByRole('row')).toHaveLength(problems.length + 1);
    expect(screen.getByText('질의가 너무 김')).toBeTruthy();
  });
});
