const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there: a link that leads nowhere, or a name that is not UTF-8',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  EIO: 'the disk failed',
};

/** Why a file could not be read, in words that hold no path of this machine. */
export const whyUnreadable = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException)?.code ?? 'unknown';
  return `${WORDS[code] ?? 'reading failed'} (${code})`;
};
