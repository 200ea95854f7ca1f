/**
 * JSON in which no object says a name twice: readers differ in which of the two they believe. Nor "__proto__", which some take for what an
 * object is made of. @throws SyntaxError
 */
export function readJson(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  const open: Set<string>[] = [];
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*:?|[{}]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (token.endsWith(":")) addName(open.at(-1)!, JSON.parse(token.slice(0, -1)) as string);
  }
  return value;
}

function addName(names: Set<string>, name: string): void {
  if (names.has(name) || name === "__proto__") throw new SyntaxError(`"${name}" may not stand there`);
  names.add(name);
}
