const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

export const messageIdOf = (mailId: string): string => `<${mailId}@beffroi>`;

/** Where mail servers return a mail that does not arrive: "retours+<id>@beffroi.example". Its id cannot be guessed. */
export function returnPathOf(bounces: string, mailId: string): string {
  const at = bounces.lastIndexOf("@");
  return `${bounces.slice(0, at)}+${mailId}${bounces.slice(at)}`;
}

/** The identifiers of ours that the return paths carry, then the one that the returned headers carry. */
export function mailIdsIn(paths: readonly string[], returnedHeaders: string): string[] {
  const inPaths = paths.flatMap((path) => [...path.matchAll(new RegExp(`\\+(${uuid})@`, "gi"))].map(([, id]) => id!));
  const inHeaders = new RegExp(`^message-id:\\s*<(${uuid})@beffroi>`, "im").exec(returnedHeaders)?.[1];
  return [...new Set([...inPaths, ...(inHeaders ? [inHeaders] : [])].map((id) => id.toLowerCase()))];
}
