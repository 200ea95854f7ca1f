/** "05/10/2026", "5.10.26" as spreadsheets write days here become "2026-10-05"; what is none stays as it is, for its reader to refuse. */
export function dayOfCell(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(cell) ?? [];
  if (day && month && year) return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // Excel writes an instant where it was given a day.
  return cell.replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/, "$1");
}
