import { describe, expect, test } from '@jest/globals';
import { UsageError, describeAddresses, hostsOf, parseOptions } from './serve';

describe('parseOptions()', () => {
  test.each([
    [[], {}, { port: 3000, host: 'localhost' }],
    [[], { PORT: '' }, { port: 3000, host: 'localhost' }],
    [[], { PORT: '8080' }, { port: 8080, host: 'localhost' }],
    [['--port', '0'], { PORT: '8080' }, { port: 0, host: 'localhost' }],
    [['--port=65535', '--host', '0.0.0.0'], {}, { port: 65535, host: '0.0.0.0' }],
  ])('reads %j with %j', (argv, environment, options) => {
    expect(parseOptions(argv, environment)).toEqual(options);
  });

  test.each([
    [['--port', 'abc'], {}, '--port is "abc": it must be a whole number from 0 to 65535'],
    [['--port', '65536'], {}, '--port is "65536"'],
    [['--port', '-1'], {}, "'--port'"],
    [['--port', ''], {}, '--port is ""'],
    [['--prot', '1'], {}, "'--prot'"],
    [['8080'], {}, "'8080'"],
    [[], { PORT: 'http' }, 'PORT is "http"'],
  ])('refuses %j with %j', (argv, environment, message) => {
    expect(() => parseOptions(argv, environment)).toThrow(UsageError);
    expect(() => parseOptions(argv, environment)).toThrow(message);
  });

  test('gives nothing if help is asked for', () => {
    expect(parseOptions(['--help'], {})).toBeUndefined();
  });
});

test.each([
  ['localhost', '::1', 'IPv6', 'http://localhost:3000'],
  ['127.0.0.1', '127.0.0.1', 'IPv4', 'http://127.0.0.1:3000'],
  ['0.0.0.0', '0.0.0.0', 'IPv4', 'http://localhost:3000'],
  ['::', '::', 'IPv6', 'http://localhost:3000'],
  ['::1', '::1', 'IPv6', 'http://[::1]:3000'],
])('describeAddresses() for --host %s begins with that address', (host, address, family, root) => {
  expect(describeAddresses({ address, family, port: 3000 }, host)).toBe(
    [
      `Korean site   ${root}/`,
      `English site  ${root}/en/`,
      `API           ${root}/api/v1/`,
      `MCP           ${root}/mcp`,
    ].join('\n'),
  );
});

test.each([
  ['localhost', {}, ['localhost']],
  ['::1', {}, ['[::1]']],
  ['0.0.0.0', { SITE_URL: 'https://example.org/book/' }, ['0.0.0.0', 'example.org']],
  ['localhost', { SITE_URL: 'no address' }, ['localhost']],
])('hostsOf(%j, %j) is %j', (host, environment, hosts) => {
  expect(hostsOf(host, environment)).toEqual(hosts);
});
