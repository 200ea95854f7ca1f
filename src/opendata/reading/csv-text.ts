/** A table as CSV, whatever its cells hold. */
export const csvText = (lines: readonly (readonly string[])[]): string => lines.map((cells) => `${cells.map(quoted).join(";")}\n`).join("");

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
