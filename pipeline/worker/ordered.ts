/**
 * Works on items with several hands at once and hands the results on in the order of the items.
 * At most `hands.length * 4` results wait at any time.
 */
export async function* inOrder<I, O>(
  items: AsyncIterable<I>,
  hands: readonly ((item: I) => Promise<O>)[],
): AsyncGenerator<O> {
  const free = [...hands];
  const waiting: Promise<O>[] = [];
  const wakers: (() => void)[] = [];
  const take = async (): Promise<(item: I) => Promise<O>> => {
    while (!free.length) await new Promise<void>((resolve) => wakers.push(resolve));
    return free.pop()!;
  };
  for await (const item of items) {
    const hand = await take();
    waiting.push(
      hand(item).finally(() => {
        free.push(hand);
        wakers.shift()?.();
      }),
    );
    while (waiting.length >= hands.length * 4) yield await waiting.shift()!;
  }
  for (const result of waiting) yield await result;
}
