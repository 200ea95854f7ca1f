/** What was typed into the search of communes, at most a line. */
export function readQuery(search: URLSearchParams): string {
  return (search.get("q") ?? "").trim().slice(0, 80);
}
