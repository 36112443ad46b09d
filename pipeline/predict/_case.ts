import * as z from 'zod';
import type { MediaType } from '../../schemas/document.ts';
import { UsageError } from '../core/errors.ts';

/** One line of a cases file (see the README, `predict`). */
export const Case = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
  referenceDate: z.string().nullish(),
  title: z.string().nullish(),
  mediaType: z.enum(['text/plain', 'text/markdown', 'text/html']).nullish(),
});
export type Case = z.infer<typeof Case>;

/** The anchor of relative dates in a case, if it has one. */
export const anchorOf = (item: Case): string | undefined => item.published ?? item.referenceDate ?? undefined;

export const mediaTypeOf = (item: Case): MediaType => item.mediaType ?? 'text/plain';

/** Reads a cases file; a bad line is a usage error that names its number. */
export const readCases = (text: string, path: string): Case[] =>
  text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const place = `${path}:${index + 1}`;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (cause) {
      throw new UsageError('CASE_NOT_JSON', `${place} is not JSON: one case a line, {"id", "text"}`, cause);
    }
    const parsed = Case.safeParse(data);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw new UsageError('CASE_INVALID', `${place}: ${issue.path.join('.') || 'line'}: ${issue.message}`);
  });
