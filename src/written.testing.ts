import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A text of the story: how it begins, in which column it stands, and the languages that it may be in. */
interface WrittenText {
  readonly whole: string;
  readonly begins: string;
  readonly where: string;
  readonly languages: Set<string>;
}

/** By their first letters, all texts that begin with them. */
export type WrittenTexts = ReadonlyMap<string, readonly WrittenText[]>;

/** By the hosts of a visit, in a record whose language is that of those who ask. */
const byHosts = new Set(["visits.request.practical"]);

const key = 12;
const begins = 32;

/** In which names stand. */
const everyLanguage = new Set(["fr", "en", "nl"]);

/** Of persons, bodies, their services, places and communes, and where things are: proper names need no language (WCAG 3.1.2). */
const properNames =
  /^territory\.|^people\.person\.|[._](name|names|address|street|city|commune|place|where|venue|lender|author|elected|user_agent|organisation|service|as_whom|adopted_by|programmes|email|phone)$/i;

/** What residents, agents and places wrote: two words and twelve letters or more, of all columns of text and of JSON of all rooms. */
export async function writtenTexts(owner: Db, rooms: readonly string[]): Promise<WrittenTexts> {
  const [found, names] = [new Map<string, WrittenText[]>(), new Map<string, string>()];
  const { rows: tables } = await sql<{ table: string; columns: string[] }>`
    select table_schema || '.' || table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and table_schema = any(${rooms}) and data_type in ('text', 'jsonb', 'character') group by 1`.execute(owner);
  for (const { table, columns } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table)}`.execute(owner);
    for (const row of rows) {
      const own = [row["language"], row["locale"]].find((language) => typeof language === "string" && /^[a-z]{2}$/.test(language));
      for (const name of columns)
        for (const one of textsIn(row[name], `${table}.${name}`, languageOfName(name) ?? (byHosts.has(`${table}.${name}`) ? "fr" : String(own ?? "fr")))) {
          if (properNames.test(one.where)) names.set(plain(one.text), one.where);
          else keep(found, one);
        }
    }
  }
  for (const [start, alike] of found)
    found.set(
      start,
      alike.filter(({ whole }) => !names.has(whole)),
    );
  for (const [whole, where] of names)
    if (whole.length >= key) found.getOrInsertComputed(whole.slice(0, key), () => []).push({ whole, begins: whole, where, languages: everyLanguage });
  return found;
}

interface FoundText {
  readonly text: string;
  readonly where: string;
  readonly language: string;
}

/** "title_nl", or "nl" within the translations of a record. */
const languageOfName = (name: string): string | undefined => /(?:_|^)(fr|en|nl)$/.exec(name)?.[1];

function textsIn(value: unknown, where: string, language: string): FoundText[] {
  if (typeof value === "string") return value.split("\n").map((text) => ({ text, where, language }));
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, where, language));
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, `${where}.${name}`, languageOfName(name) ?? language));
}

function keep(found: Map<string, WrittenText[]>, { text, where, language }: FoundText): void {
  const whole = plain(text);
  if ((whole.match(/\p{L}/gu)?.length ?? 0) < key || !/\p{L}[^ ]* [^ ]*\p{L}/u.test(whole)) return;
  const alike = found.getOrInsertComputed(whole.slice(0, key), () => []);
  const known = alike.find((one) => one.begins === whole.slice(0, begins));
  if (known) known.languages.add(language);
  else alike.push({ whole, begins: whole.slice(0, begins), where, languages: new Set([language]) });
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("'", "’")
    .trim();

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const empty = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
/** A title has one language, and what stands in a field is the visitor's. */
const unread = new Set(["title", "script", "style", "textarea"]);

/** What stands on a page in a language that nothing around it says: "text (which column)". */
export function unsaidLanguages(html: string, texts: WrittenTexts): string[] {
  const faults: string[] = [];
  const open: { readonly name: string; readonly lang: string }[] = [];
  for (const [, closing, name = "", attributes = "", text] of html.matchAll(/<!(?:--[\s\S]*?--|[^>]*)>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/g)) {
    const around = open.at(-1) ?? { name: "", lang: "" };
    if (text !== undefined) {
      const unsaid = unread.has(around.name) ? undefined : unsaidIn(text, around.lang, texts);
      if (unsaid) faults.push(unsaid);
    } else if (closing) open.pop();
    else if (name && !empty.has(name) && !attributes.endsWith("/")) open.push({ name, lang: / lang="(\w+)"/.exec(attributes)?.[1] ?? around.lang });
  }
  return faults;
}

function unsaidIn(text: string, lang: string, texts: WrittenTexts): string | undefined {
  const words = plain(text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!));
  let told = 0;
  for (const { index } of words.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}«“]/gu)) {
    const known = index < told ? [] : (texts.get(words.slice(index, index + key))?.filter((one) => words.startsWith(one.begins, index)) ?? []);
    const text = known.find(({ languages }) => languages !== everyLanguage);
    if (text) return text.languages.has(lang) ? undefined : `${words} (${text.where})`;
    // "Coopérative La Roue tourne" is a name, even where "La Roue tourne" is a title.
    if (known[0]) told = index + known[0].whole.length;
  }
  return undefined;
}
