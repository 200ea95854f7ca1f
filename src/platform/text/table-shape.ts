/** What may stand between the cells of a table; the first is what Excel writes in French. */
const delimiters = [";", ",", "\t", "|"];
/** As many of the first records tell how a table is written. */
export const recordsForTitles = 20;

const loneDecimal = /^[+-]?[\d\s.\u00a0\u202f]*\d,\d+\s*\D{0,3}$/;

/**
 * What stands between the cells, told by the beginning of a file: what Excel says of it in a first line ("sep=;"), else what cuts the most
 * lines into the same number of cells, so that a sentence above the table with its commas does not decide.
 */
export function delimiterOf(start: string): string {
  const said = /^\ufeff?sep=([;,\t|])\r?\n/i.exec(start)?.[1];
  if (said) return said;
  const lines = start
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, recordsForTitles);
  // One column of decimals, under a title without a comma: nothing cuts it.
  if (lines[0] && !lines[0].includes(",") && lines.every((line) => !delimiters.some((one) => line.includes(one)) || loneDecimal.test(line.trim())))
    return delimiters[0]!;
  const scoreOf = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const alike = Math.max(0, ...[...Map.groupBy(counts, (count) => count).values()].map(({ length }) => length));
    return alike * 1000 + Math.max(0, ...counts);
  };
  return delimiters.reduce((best, delimiter) => (scoreOf(delimiter) > scoreOf(best) ? delimiter : best));
}

/** Which of the first records of a table holds its titles: the first that fills more than half of as many cells as any fills. Lines above it are what people write over a table. */
export function titlesAmong(records: readonly (readonly string[])[]): number {
  const filled = records.slice(0, recordsForTitles).map((cells) => cells.filter((cell) => cell.trim() !== "").length);
  const most = usualMost(filled);
  return Math.max(
    0,
    filled.findIndex((count) => count > most / 2),
  );
}

/** The most that any fills, but for a single record that is out of all proportion: two rows whose line end was lost, a cell too many dragged down. */
function usualMost(filled: readonly number[]): number {
  const [first = 0, second = 0] = filled.toSorted((a, b) => b - a);
  return second > 1 && first > second * 2 + 20 ? second : first;
}
