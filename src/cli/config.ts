import { BlockList, isIP } from 'node:net'
import { join } from 'node:path'
import { Refusal } from '#base'
import { openLinks } from '#links'
import { isMailAddress } from '#mail'

export type Env = Readonly<Record<string, string | undefined>>

/** What the environment says of this installation. */
export type Config = {
  /** `sqlite:path` or `postgres://…`. */
  databaseUrl: string
  dataDir: string
  /** The origin under which readers know the paper. */
  baseUrl: string
  host: string
  port: number
  /** Addresses and ranges whose word is taken for whom they speak. */
  trustedProxies: string[]
  smtpUrl: string | undefined
  mailFrom: string
  /** Undefined: made once, and kept in the data directory. */
  secret: string | undefined
  logLevel: string
  /** The cache in front of the paper, if it is to be told of changes. */
  purge: { url: string; header?: [name: string, value: string] } | undefined
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent']
const LEAST_SECRET = 16

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) < 65_536
/** An address without a host, as `postgres://user@/database?host=/run`, names a socket. */
const isDatabase = (text: string): boolean =>
  /^sqlite:./.test(text) ||
  (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text.replace('@/', '@socket/')))
const isHost = (text: string): boolean =>
  isIP(text) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text)
const isOrigin = (text: string): boolean => works(() => openLinks(text))
const isSmtp = (text: string): boolean =>
  /^smtps?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.hostname !== ''

function works(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

function isRange(text: string): boolean {
  const [address = '', bits = isIP(address) === 6 ? '128' : '32'] = text.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  return /^\d+$/.test(bits) && works(() => new BlockList().addSubnet(address, Number(bits), family))
}

/** Each variable: whether a value is good, and what is allowed. Values of the secret ones are never
 * repeated. */
const rules: Record<string, { good: (text: string) => boolean; allowed: string; secret?: true }> = {
  DATABASE_URL: {
    good: isDatabase,
    allowed: 'sqlite:data/paper.db or postgres://user:password@host/database',
    secret: true,
  },
  BASE_URL: { good: isOrigin, allowed: 'an origin such as https://paper.example, without a path' },
  HOST: {
    good: isHost,
    allowed: 'an address or a name of this machine, such as 127.0.0.1, or 0.0.0.0 for all',
  },
  PORT: { good: isPort, allowed: 'a number from 0 to 65535; 0 takes any that is free' },
  TRUSTED_PROXIES: {
    good: (text) => listIn(text).every(isRange),
    allowed: 'addresses and ranges parted by commas, such as 127.0.0.1, 10.0.0.0/8',
  },
  SMTP_URL: {
    good: isSmtp,
    allowed: 'smtp://user:password@mail.example:587 or smtps://…',
    secret: true,
  },
  MAIL_FROM: { good: isMailAddress, allowed: 'an e-mail address such as paper@paper.example' },
  SECRET: {
    good: (text) => text.length >= LEAST_SECRET,
    allowed: `at least ${LEAST_SECRET} characters, the same for every process of the paper`,
    secret: true,
  },
  PURGE_URL: {
    good: (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
    allowed: 'the address at which a cache is purged, such as https://cache.example/purge',
  },
  PURGE_HEADER: {
    good: (text) => headerIn(text) !== undefined,
    allowed: 'a header with its value, such as Fastly-Key: abc',
    secret: true,
  },
  LOG_LEVEL: { good: (text) => LEVELS.includes(text), allowed: LEVELS.join(', ') },
}

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function headerIn(text: string): [string, string] | undefined {
  const [, name, value] = /^([\w-]+): ?([\x21-\x7e][\x20-\x7e]*)$/.exec(text) ?? []
  return name && value ? [name, value] : undefined
}

function readPurge({ PURGE_URL: url, PURGE_HEADER: line }: Env): Config['purge'] {
  const header = headerIn(line ?? '')
  return url ? { url, ...(header && { header }) } : undefined
}

function faultsIn(env: Env): string[] {
  return Object.entries(rules).flatMap(([name, { good, allowed, secret }]) => {
    const value = env[name] ?? ''
    if (value === '' || good(value)) return []
    return `${name}${secret ? '' : `=${value}`} is not allowed: give ${allowed}.`
  })
}

/** Letters need a sender with a domain; a paper on a bare address writes into a folder. */
function senderAt(baseUrl: string): string {
  const sender = `paper@${new URL(baseUrl).hostname}`
  return isMailAddress(sender) ? sender : 'paper@paper.invalid'
}

/** What serves where nothing is said. */
function readPlace(env: Env): Pick<Config, 'host' | 'port' | 'baseUrl'> {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  const shown = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  const here = `http://${isIP(shown) === 6 ? `[${shown}]` : shown}:${port}`
  return { host, port, baseUrl: (env.BASE_URL || here).replace(/\/$/, '') }
}

/** Reads and checks the configuration; an empty variable is as good as none. Refuses every wrong value
 * at once, each with what is allowed. */
export function readConfig(env: Env): Config {
  const faults = faultsIn(env)
  if (faults.length > 0) throw new Refusal('malformed', faults.join('\n'))
  const dataDir = env.DATA_DIR || 'data'
  const place = readPlace(env)
  return {
    ...place,
    dataDir,
    databaseUrl: env.DATABASE_URL || `sqlite:${join(dataDir, 'paper.db')}`,
    trustedProxies: listIn(env.TRUSTED_PROXIES ?? ''),
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || senderAt(place.baseUrl),
    secret: env.SECRET || undefined,
    logLevel: env.LOG_LEVEL || 'info',
    purge: readPurge(env),
  }
}
