import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without any setting the paper is for this machine alone', () => {
  expect(readConfig({})).toEqual({
    databaseUrl: 'sqlite:data/paper.db',
    dataDir: 'data',
    baseUrl: 'http://127.0.0.1:3000',
    host: '127.0.0.1',
    port: 3000,
    trustedProxies: [],
    smtpUrl: undefined,
    mailFrom: 'paper@paper.invalid',
    secret: undefined,
    logLevel: 'info',
    purge: undefined,
  })
})

test.each([
  [{ DATA_DIR: '/srv/paper' }, { databaseUrl: 'sqlite:/srv/paper/paper.db' }],
  [{ DATABASE_URL: 'postgres://u:p@h/d' }, { databaseUrl: 'postgres://u:p@h/d' }],
  [
    { PORT: '0', HOST: '0.0.0.0' },
    { port: 0, baseUrl: 'http://127.0.0.1:0' },
  ],
  [
    { DATABASE_URL: 'postgres://u@/d?host=/run/db', HOST: 'paper.local' },
    { databaseUrl: 'postgres://u@/d?host=/run/db', host: 'paper.local' },
  ],
  [{ HOST: '::1' }, { baseUrl: 'http://[::1]:3000' }],
  [{ BASE_URL: 'https://paper.example/' }, { baseUrl: 'https://paper.example' }],
  [{ BASE_URL: 'https://paper.example' }, { mailFrom: 'paper@paper.example' }],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
  [
    { PORT: '', SECRET: '' },
    { port: 3000, secret: undefined },
  ],
  [{ PURGE_URL: 'http://cache:6081/' }, { purge: { url: 'http://cache:6081/' } }],
  [
    { PURGE_URL: 'https://cache.example/purge', PURGE_HEADER: 'Fastly-Key: abc' },
    { purge: { url: 'https://cache.example/purge', header: ['Fastly-Key', 'abc'] } },
  ],
])('%j is understood', (env, config) => expect(readConfig(env)).toMatchObject(config))

test.each([
  [{ DATABASE_URL: 'mysql://u:hidden@h' }, 'DATABASE_URL is not allowed: give sqlite:'],
  [{ DATABASE_URL: 'sqlite:' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://u:hidden@[h/d' }, 'DATABASE_URL is not allowed'],
  [{ DATABASE_URL: 'postgres://u:hidden@h:99999/d' }, 'DATABASE_URL is not allowed'],
  [{ HOST: 'no host' }, 'HOST=no host is not allowed: give an address'],
  [{ PORT: '65536' }, 'PORT=65536 is not allowed: give a number'],
  [{ PORT: '80x' }, 'PORT=80x'],
  [{ BASE_URL: 'https://paper.example/news' }, 'BASE_URL=https://paper.example/news'],
  [{ BASE_URL: 'paper.example' }, 'BASE_URL=paper.example'],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES=10.0.0.0/33'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is not allowed'],
  [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM=nobody'],
  [{ SECRET: 'short' }, 'SECRET is not allowed: give at least 16 characters'],
  [{ PURGE_URL: 'cache.example' }, 'PURGE_URL=cache.example is not allowed'],
  [{ PURGE_HEADER: 'hidden\r\nx: y' }, 'PURGE_HEADER is not allowed: give a header'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud is not allowed: give debug, info'],
])('%j is refused with what is allowed', (env, words) => {
  expect(() => readConfig(env)).toThrow(words)
})

test('every wrong value is named at once, and no secret one is repeated', () => {
  const wrong = { PORT: 'x', SECRET: 'hidden', DATABASE_URL: 'hidden', SMTP_URL: 'hidden' }
  expect(() => readConfig(wrong)).toThrow(/DATABASE_URL.*\n.*PORT.*\n.*SMTP_URL.*\n.*SECRET/)
  expect(() => readConfig(wrong)).not.toThrow(/hidden/)
})
