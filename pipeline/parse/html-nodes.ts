import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** The value of an attribute; `undefined` when it is not there. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const SKIPPED = new Set(
  `head script style noscript template nav footer svg math iframe object embed audio video canvas button select option textarea
  input form dialog del s strike frameset noframes noembed map progress meter datalist rp rt`.split(/\s+/),
);

const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const parentName = ({ parentNode }: HtmlElement): string =>
  parentNode !== null && 'tagName' in parentNode ? parentNode.tagName : '';

const isQuotation = (node: HtmlNode): boolean => isElement(node) && node.tagName === 'blockquote';

/** Whether a figure shows a block quotation; asked of each caption, and looked up once. */
const showsQuotation = (figure: HtmlParent): boolean => {
  let shows = quoting.get(figure);
  if (shows === undefined) {
    shows = figure.childNodes.some(isQuotation);
    quoting.set(figure, shows);
  }
  return shows;
};
const quoting = new WeakMap<HtmlParent, boolean>();

/**
 * Whether the element says whose words a block quotation holds: `<footer>` or `<cite>` in it, or the
 * caption of a figure that shows it.
 */
export const isCredit = (element: HtmlElement): boolean => {
  const { tagName, parentNode } = element;
  if (tagName === 'footer' || tagName === 'cite') return parentName(element) === 'blockquote';
  return tagName === 'figcaption' && parentName(element) === 'figure' && showsQuotation(parentNode!);
};

/** Whether nothing in the element is part of the readable text. */
export const isSkipped = (element: HtmlElement): boolean => {
  if (SKIPPED.has(element.tagName) && !isCredit(element)) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true') return true;
    if (name === 'style' && INVISIBLE.test(value)) return true;
    if (name === 'role' && (value === 'navigation' || value === 'search')) return true;
  }
  return false;
};

/** Calls `visit` for each element below a node, in document order, until it returns false for its inside. */
export const eachElement = (node: HtmlParent, visit: (element: HtmlElement) => boolean): void => {
  for (const child of node.childNodes) if (isElement(child) && visit(child)) eachElement(child, visit);
};

/** Length of the readable text below a node, white space left out. */
const textLength = (node: HtmlParent): number => {
  let length = 0;
  for (const child of node.childNodes) {
    if (isText(child)) length += child.value.trim().length;
    else if (isElement(child) && !isSkipped(child)) length += textLength(child);
  }
  return length;
};

/** The element that holds the article: an `<article>` or `<main>` with most of the text, or the body. */
export const mainContent = (root: HtmlParent): HtmlParent => {
  const candidates: HtmlElement[] = [];
  let body: HtmlParent = root;
  eachElement(root, (element) => {
    if (element.tagName === 'body') body = element;
    if (candidates.length > 50 || isSkipped(element)) return element.tagName === 'html';
    const isMain = element.tagName === 'main' || attribute(element, 'role') === 'main';
    if (isMain || element.tagName === 'article') candidates.push(element);
    return true;
  });
  const whole = textLength(body);
  const sized = candidates.map((element) => ({ element, size: textLength(element) }));
  const articles = sized.filter(({ element }) => element.tagName === 'article');
  const enough = ({ size }: { size: number }): boolean => size > 0 && size >= whole * 0.5;
  return (articles.find(enough) ?? sized.find(enough))?.element ?? body;
};

const HEADING = /^h[1-6]$/;

/** Whether an element with this name is a heading. */
export const isHeading = (tagName: string): boolean => HEADING.test(tagName);

/** Letters below a node: in links, and outside of links and headings. */
const lettersOf = (node: HtmlParent, isLinked: boolean, sum: { linked: number; other: number }): void => {
  for (const child of node.childNodes) {
    if (isText(child)) {
      const { length } = child.value.trim();
      if (isLinked) sum.linked += length;
      else sum.other += length;
    } else if (isElement(child) && !isSkipped(child) && !isHeading(child.tagName))
      lettersOf(child, isLinked || child.tagName === 'a', sum);
  }
};

/** Letters outside of links for each in them: dates, separators and counts stand between links. */
const BETWEEN_LINKS = 0.5;

/** Whether an `<aside>` holds links to other pages and little else: it is a menu, no part of the article. */
export const isMenu = (element: HtmlElement): boolean => {
  if (element.tagName !== 'aside') return false;
  const sum = { linked: 0, other: 0 };
  lettersOf(element, false, sum);
  return sum.linked > 0 && sum.other <= sum.linked * BETWEEN_LINKS;
};
