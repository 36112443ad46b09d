import { createRequire } from 'node:module';
import type { Finding } from '../../schemas/finding.ts';
import { ownTable } from '../core/own-table.ts';

/** A decoded text, or why there is none. */
export interface Decoded {
  readonly text?: string;
  /** Label in lower case: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** `bom`, `utf-8`, `declared`, `detected`, `given`. */
  readonly basis: string;
  readonly findings: readonly Finding[];
}

const load = createRequire(import.meta.url);

/** Loaded when first needed: most inputs are UTF-8. */
const iconv = (): typeof import('iconv-lite') => load('iconv-lite');
const chardet = (): typeof import('chardet') => load('chardet');

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARKS: readonly [string, readonly number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Names under which the web means another encoding (WHATWG Encoding standard). */
const MEANT = ownTable<string>({
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  gb2312: 'gb18030',
  gbk: 'gb18030',
});

const meantBy = (label: string): string => {
  const name = label.trim().toLowerCase();
  return MEANT[name] ?? name;
};

/** Decodes with a label; a byte order mark stays. `undefined` for an unknown label. */
const decodeAs = (bytes: Buffer, label: string): string | undefined => {
  if (label === 'utf-8') return bytes.toString('utf8');
  if (!iconv().encodingExists(label)) return undefined;
  return iconv().decode(bytes, label, { stripBOM: false });
};

/** Whether a label names an encoding that can be read. */
export const isEncoding = (label: string): boolean => iconv().encodingExists(meantBy(label));

const tryUtf8 = (bytes: Buffer): string | undefined => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without a mark: in Western text every other byte is zero. */
const wideWithoutMark = (bytes: Buffer): string | undefined => {
  const size = Math.min(bytes.length & ~1, 4096);
  if (size < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = size / 2;
  if (odd > half * 0.6 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.02 ? 'utf-16be' : undefined;
};

const DECLARED =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The charset an HTML head or an XML declaration names in its first 2,048 bytes. */
const declaredCharset = (bytes: Buffer): string | undefined => {
  const found = DECLARED.exec(bytes.subarray(0, 2048).toString('latin1'));
  return found ? (found[1] ?? found[2]).toLowerCase() : undefined;
};

const BAD = '�';
const countBad = (text: string): number => text.split(BAD).length - 1;

/** Mostly good UTF-8 with damaged places; `undefined` when another encoding is likelier. */
const damagedUtf8 = (bytes: Buffer): string | undefined => {
  const text = bytes.toString('utf8');
  const bad = countBad(text);
  let wide = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127 && text[i] !== BAD) wide += 1;
  return wide >= 4 * bad ? text : undefined;
};

/** The likeliest legacy encoding. English text with a few high bytes is windows-1252 unless detection is sure. */
const detect = (bytes: Buffer): string => {
  const sample = bytes.subarray(0, 1 << 16);
  const best = chardet().analyse(sample)[0];
  const name = meantBy(best?.name ?? 'windows-1252');
  const high = sample.reduce((sum, byte) => sum + (byte > 127 ? 1 : 0), 0);
  const isSure = best !== undefined && (best.confidence >= 60 || high > sample.length * 0.2);
  return isSure && name !== 'utf-8' && iconv().encodingExists(name) ? name : 'windows-1252';
};

const failed = (encoding: string, basis: string, message: string): Decoded => ({
  encoding,
  basis,
  findings: [{ code: 'ENCODING_FAILED', message }],
});

const accept = (text: string, encoding: string, basis: string): Decoded => {
  const bad = countBad(text);
  if (bad > 16 && bad > text.length * 0.01)
    return failed(encoding, basis, `${bad} characters are not valid ${encoding} (${basis})`);
  const at = text.indexOf(BAD);
  const findings: Finding[] = [];
  if (bad > 0)
    findings.push({
      code: 'ENCODING_DAMAGED',
      message: `${bad} ${bad === 1 ? 'place is' : 'places are'} not valid ${encoding}`,
      raw: { start: at, end: at + 1 },
    });
  if (basis === 'detected')
    findings.push({
      code: 'ENCODING_DETECTED',
      message: `read as ${encoding}: it is not UTF-8 and names no encoding`,
    });
  return { text, encoding, basis, findings };
};

/** Byte order mark, strict UTF-8, declared charset, detection: the first that holds. `given` outranks all. */
export const decode = (bytes: Buffer, options: { given?: string; isHtml?: boolean } = {}): Decoded => {
  if (options.given) {
    const label = meantBy(options.given);
    const text = decodeAs(bytes, label);
    if (text !== undefined) return accept(text, label, 'given');
    return {
      encoding: label,
      basis: 'given',
      findings: [{ code: 'ENCODING_UNKNOWN', message: `no encoding is called ${options.given}` }],
    };
  }
  const mark = BYTE_ORDER_MARKS.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (mark) return accept(decodeAs(bytes, mark[0]) ?? '', mark[0], 'bom');
  const utf8 = tryUtf8(bytes);
  const wide = bytes.includes(0) ? wideWithoutMark(bytes) : undefined;
  if (wide) return accept(decodeAs(bytes, wide) ?? '', wide, 'detected');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', basis: 'utf-8', findings: [] };
  const declared = options.isHtml ? declaredCharset(bytes) : undefined;
  const label = declared ? meantBy(declared) : undefined;
  if (label && label !== 'utf-8' && !label.startsWith('utf-16')) {
    const text = decodeAs(bytes, label);
    if (text !== undefined) return accept(text, label, 'declared');
  }
  const damaged = damagedUtf8(bytes);
  if (damaged !== undefined) return accept(damaged, 'utf-8', 'detected');
  const name = detect(bytes);
  return accept(decodeAs(bytes, name) ?? '', name, 'detected');
};

/** Whether a decoded text is no text: NUL, or many control characters. */
export const isBinary = (text: string): boolean => {
  if (text.includes('\0')) return true;
  const size = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < size; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 27) controls += 1;
  }
  return controls > 8 && controls > size * 0.02;
};
