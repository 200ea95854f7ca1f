export interface Run {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** Beyond this the whole text is said to be replaced: the table of the longest common subsequence grows with the product of both. */
const mostCells = 6_000_000;

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/**
 * What must go and what must come to make `before` into `after`, word by word: the longest common subsequence of words, spaces and
 * signs (Wagner and Fischer, "The string-to-string correction problem", 1974).
 */
export function wordDifferences(before: string, after: string): Run[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([...a.slice(0, start).map(same), ...middle, ...a.slice(a.length - end).map(same)]);
}

const same = (text: string): Run => ({ kind: "same", text });

function between(a: readonly string[], b: readonly string[]): Run[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells) return [...a.map(out), ...b.map(comes)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  return walk(a, b, lengths, width);
}

const out = (text: string): Run => ({ kind: "out", text });
const comes = (text: string): Run => ({ kind: "in", text });

function walk(a: readonly string[], b: readonly string[], lengths: Uint16Array, width: number): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      runs.push(same(a[i]!));
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) runs.push(out(a[i++]!));
    else runs.push(comes(b[j++]!));
  }
  return [...runs, ...a.slice(i).map(out), ...b.slice(j).map(comes)];
}

/** Neighbours of one kind as one run, what goes before what comes; a lone space between two changes belongs to both. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  let [gone, come] = ["", ""];
  const flush = () => {
    if (gone) whole.push(out(gone));
    if (come) whole.push(comes(come));
    [gone, come] = ["", ""];
  };
  for (const [at, { kind, text }] of runs.entries()) {
    const lone = kind === "same" && /^\s+$/.test(text) && gone && come && runs[at + 1] && runs[at + 1]!.kind !== "same";
    if (kind === "out" || lone) gone += text;
    if (kind === "in" || lone) come += text;
    if (kind !== "same" || lone) continue;
    flush();
    const last = whole.at(-1);
    if (last?.kind === "same") whole[whole.length - 1] = same(last.text + text);
    else whole.push(same(text));
  }
  flush();
  return whole;
}
