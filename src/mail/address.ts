const LONGEST = 254
const LONGEST_LOCAL = 64
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u

/** Whether a letter can be sent to this text: one bare address with a domain name (RFC 5321, without
 * quoted names, comments and numeric hosts, which nobody uses but forgers). */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [local, labels] = [text.slice(0, at), text.slice(at + 1).split('.')]
  if (at < 1 || text.length > LONGEST || local.length > LONGEST_LOCAL) return false
  const named = labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? '')
  return named && LOCAL.test(local) && labels.every((label) => LABEL.test(label))
}
