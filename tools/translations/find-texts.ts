import { parseSync } from "oxc-parser";

import { type Locale, locales } from "../../src/platform/i18n/locale.ts";

/** One text that people read, as it stands in a file. */
export interface FoundText {
  readonly locale: Locale;
  /** The same in all languages: file without its language, then the names that lead there. */
  readonly key: string;
  /** As translators see it: what the code fills in is `{day}`, or `{1}` where it is no plain name. */
  readonly text: string;
  /** Where the literal stands in its file, quotes included. */
  readonly start: number;
  readonly end: number;
  /** What is filled in, in the code of this language: name → source. Null for a plain string. */
  readonly blanks: ReadonlyMap<string, string> | null;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const isLocale = (word: string): word is Locale => locales.some((locale) => locale === word);

/** "identity.texts.fr.ts", "texts.fr.ts", "fr.ts": the file speaks one language. */
function localeOfFile(file: string): Locale | null {
  const word = /(?:^|[./])(fr|en|nl)\.tsx?$/.exec(file)?.[1];
  return word && isLocale(word) ? word : null;
}

/** "fr", "identityFr": the name of what holds texts. */
function localeOfName(name: string): Locale | null {
  const word = /^(?:\w*[a-z])?(fr|en|nl|Fr|En|Nl)$/.exec(name)?.[1]?.toLowerCase();
  return word && isLocale(word) && (isLocale(name) || /[a-z](Fr|En|Nl)$/.test(name)) ? word : null;
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? "") : "");

/** What is no text although it stands among texts: types, comparisons, what functions of the language are given. */
const skipped = new Set([
  "TSTypeAnnotation",
  "TSTypeAliasDeclaration",
  "TSInterfaceDeclaration",
  "TSTypeParameterInstantiation",
  "ImportDeclaration",
  "TaggedTemplateExpression",
]);

/** Whether a language is named in a file as what holds texts is named; in most files none is. */
const namesLanguage = /(?:\b(?:fr|en|nl)|[a-z](?:Fr|En|Nl))["']?\s*[\]:,}=]/;

/** All texts of a file: what stands under `fr`, `en`, `nl`, or in a file of one language. */
export function findTexts(file: string, source: string): FoundText[] {
  const found: FoundText[] = [];
  const counts = new Map<string, number>();
  const ofFile = localeOfFile(file);
  if (!ofFile && !namesLanguage.test(source)) return found;
  const base = file.replace(/[./](?:fr|en|nl)(?=\.tsx?$)/, "").replace(/\.tsx?$/, "");

  const note = (node: Node, locale: Locale, path: readonly string[], text: string, blanks: FoundText["blanks"]) => {
    if (!/\p{L}/u.test(text.replace(/\{\w+\}/g, "")) || isLocale(text)) return;
    const name = `${base}:${path.join(".")}`;
    const count = (counts.get(`${locale} ${name}`) ?? 0) + 1;
    counts.set(`${locale} ${name}`, count);
    found.push({ locale, key: count === 1 ? name : `${name}#${count}`, text, start: node.start, end: node.end, blanks });
  };

  const visit = (value: unknown, locale: Locale | null, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, locale, path);
    if (!isNode(value) || skipped.has(value.type) || (value.type === "BinaryExpression" && value.operator !== "+")) return;
    if (value.type === "VariableDeclarator") {
      const own = localeOfName(nameOf(value.id));
      // Some files name what holds all languages, some each language: both give the same keys.
      visit(value.init, own ?? locale, own || /texts$/i.test(nameOf(value.id)) ? path : [...path, nameOf(value.id)]);
    } else if (value.type === "Property") {
      const name = nameOf(value.key);
      const own = isLocale(name) ? name : null;
      visit(value.value, own ?? locale, own ? path : [...path, name]);
    } else if (value.type === "CallExpression" && isNode(value.callee) && value.callee.type === "MemberExpression") {
      visit(value.callee, locale, path);
    } else if (locale && value.type === "Literal" && typeof value.value === "string") {
      note(value, locale, path, value.value, null);
    } else if (locale && value.type === "TemplateLiteral") {
      const { text, blanks } = readTemplate(value, source);
      note(value, locale, path, text, blanks);
      visit(value.expressions, locale, path);
    } else {
      for (const [field, one] of Object.entries(value)) if (field !== "type") visit(one, locale, path);
    }
  };
  visit(parseSync(file, source).program, ofFile, []);
  return found;
}

/** A plain name keeps it; anything else is told by its place, for translators need no code. */
function readTemplate(node: Node, source: string): { text: string; blanks: Map<string, string> } {
  const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
  const [quasis, expressions] = [nodesOf(node.quasis), nodesOf(node.expressions)];
  const blanks = new Map<string, string>();
  const text = quasis.map((quasi, at) => {
    const said = (quasi.value as { cooked: string }).cooked;
    const expression = expressions[at];
    if (!expression) return said;
    const code = source.slice(expression.start, expression.end);
    const name = /^[a-z]\w*$/i.test(code) ? code : String(at + 1);
    blanks.set(name, code);
    return `${said}{${name}}`;
  });
  return { text: text.join(""), blanks };
}
