import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../core/hash.ts';

/**
 * Results by the hash of everything they depend on. An entry begins with the hash of what follows:
 * one that does not match is treated as absent, and replaced.
 */
export class Cache {
  private readonly folder: string;
  hits = 0;
  misses = 0;
  /** Entries that were there but damaged. */
  damaged = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The name of an entry: version, configuration and input decide it. */
  key(...parts: readonly string[]): string {
    return sha256(parts.join('\u0000'));
  }

  /** The stored value, or `undefined`. */
  get(key: string): unknown {
    const path = this.path(key);
    if (existsSync(path)) {
      const data = readFileSync(path, 'utf8');
      const body = data.slice(65);
      if (data.slice(0, 64) === sha256(body)) {
        this.hits += 1;
        return JSON.parse(body);
      }
      this.damaged += 1;
    }
    this.misses += 1;
    return undefined;
  }

  put(key: string, value: unknown): void {
    const path = this.path(key);
    const body = JSON.stringify(value);
    mkdirSync(dirname(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    writeFileSync(part, `${sha256(body)}\n${body}`);
    renameSync(part, path);
  }

  private path(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}
