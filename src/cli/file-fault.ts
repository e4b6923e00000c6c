const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of this path is no folder',
  EISDIR: 'this is a folder, not a file',
  EEXIST: 'a file stands there already',
  EACCES: 'this is not yours to read or write',
  EPERM: 'this is not yours to read or write',
  EROFS: 'this disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more of the disk is yours',
}

/** What is wrong with a file or a folder, in words, if that is what failed. */
export function fileFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  const words = WORDS[String(error.code)]
  const path = 'path' in error ? `${error.path}: ` : 'The file: '
  return words && `${path}${words}.`
}
