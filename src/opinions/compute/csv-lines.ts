interface CsvLine {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/**
 * A table in CSV (RFC 4180) with the lines on which its rows begin; small enough for a browser. Empty lines are none. A head with semicolons and
 * no comma is of a French spreadsheet, whose cells they part.
 */
export function readLines(text: string): CsvLine[] {
  const rows: CsvLine[] = [];
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], "", false, 1, 1];
  const end = () => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line: begun });
    [cells, cell] = [[], ""];
  };
  const body = text.replace(/^\ufeff/, "");
  const [head = ""] = body.split("\n", 1);
  const comma = head.includes(";") && !head.includes(",") ? ";" : ",";
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!;
    if (sign === "\n") line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body[++at]!;
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === comma) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      end();
      begun = line;
    } else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || cells.length > 0) end();
  return rows;
}
