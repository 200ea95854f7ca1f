/** The slug in what somebody pasted: a whole address, its path, or the slug alone. Empty when there is none. */
export function slugIn(typed: string): string {
  const path = typed
    .trim()
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const slug = path.split("/").at(-1) ?? "";
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? slug : "";
}
