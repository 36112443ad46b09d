import { existsSync, readFileSync } from 'node:fs';
import { Config, DEFAULT_CONFIG } from '../../schemas/config.ts';
import { UsageError } from '../core/errors.ts';

/** The file looked for in the working directory when `--config` is not given. */
export const CONFIG_FILE = 'sourceline.config.json';

/**
 * Reads the configuration. With no file given and none in the working directory: the defaults.
 * Throws a usage error that names the file and the key.
 */
export const readConfig = (path?: string): Config => {
  if (!path && !existsSync(CONFIG_FILE)) return DEFAULT_CONFIG;
  const file = path ?? CONFIG_FILE;
  const parsed = Config.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'at the top'}: ${issue.message}`,
  );
  throw new UsageError('CONFIG_INVALID', `${file}: ${lines.join('; ')}`);
};

const readJson = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'CONFIG_UNREADABLE',
      `cannot read the configuration ${file}: ${(cause as Error).message}`,
      cause,
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError('CONFIG_NOT_JSON', `${file} is not JSON: ${(cause as Error).message}`, cause);
  }
};
