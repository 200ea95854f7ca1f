/** A strict reader of the XML that feeds are made of: elements, attributes, text. It refuses what is not well formed (XML 1.0 §2.1). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** @throws Error at whatever is not well formed. */
export function readXml(text: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  if (!text.startsWith(declaration)) throw new Error("no declaration");
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error("a character that XML cannot hold");
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: "", ...root }];
  const tokens = text.slice(declaration.length).match(/<[^<>]*>|[^<]+|</g) ?? [];
  for (const token of tokens) {
    const inside = open.at(-1)!;
    const start = /^<([a-z]+)((?: [\w:]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (start) {
      const element = { name: start[1]!, attributes: attributesOf(start[2]!), children: [] };
      inside.children.push(element);
      if (!start[3]) open.push(element);
    } else if (token.startsWith("<")) {
      if (token !== `</${inside.name}>`) throw new Error(`${token} does not end <${inside.name}>`);
      open.pop();
    } else if (open.length > 1) inside.children.push(plainOf(token));
    else if (token.trim()) throw new Error("text outside the root");
  }
  const [only, ...more] = open[0]!.children;
  if (open.length !== 1 || more.length > 0 || !only || typeof only === "string") throw new Error("not one root element");
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plainOf(value!)] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error("an attribute twice");
  return Object.fromEntries(pairs);
}

function plainOf(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in text");
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const meant = name.endsWith(";") ? entities[name.slice(0, -1)] : undefined;
    if (meant === undefined) throw new Error(`&${name} is no entity`);
    return meant;
  });
}

export const textOf = ({ children }: XmlElement): string => children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
