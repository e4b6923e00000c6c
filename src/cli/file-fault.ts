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
  ELOOP: 'this path leads round in a circle',
  ENAMETOOLONG: 'this name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk fails',
}

/** What is wrong with a file or a folder, as the end of a sentence, if that is what failed. */
export function fileWords(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  return WORDS[String(error.code)]
}

/** The same as a sentence that names it. */
export function fileFault(error: unknown): string | undefined {
  const words = fileWords(error)
  const path = error instanceof Error && 'path' in error ? `${error.path}: ` : 'The file: '
  return words && `${path}${words}.`
}
