/** Of the description in OpenAPI, what a client is made of. */
interface ApiDescription {
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema; readonly description?: string }[];
}
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

/**
 * The interface as a module in TypeScript that needs no package: the types of each dataset's rows and questions, and functions that ask. Written from
 * the description alone, so that it cannot differ from it. Titles and names come from whoever publishes: none of them is ever more than a text or a remark in it.
 */
export function writeClient(description: object, site: string): string {
  const { tags, paths, components } = description as ApiDescription;
  const operations = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, ...get }] : []));
  const taken = new Set<string>();
  const datasets = tags.flatMap(({ name, description: title = "" }) => {
    const row = components.schemas[name];
    const list = operations.find(({ operationId }) => operationId === `${name}.list`);
    return row && list ? [{ name, title, row, list, type: typeNameOf(name, taken) }] : [];
  });
  return [
    `// The interface of ${JSON.stringify(site)} in TypeScript, written from its description in OpenAPI. It needs no package.`,
    ...datasets.map(({ title, type, row, list }) => typesOf(type, title, row, list)),
    shared,
    "/** @param site where the house is @param ask another `fetch` */",
    `export function openInterface(site = ${JSON.stringify(site)}, ask: typeof fetch = fetch) {`,
    "  const of = datasetsOf(site, ask);",
    "  return {",
    ...datasets.map(({ name, type, title }) => `    ${remark(title)}\n    ${JSON.stringify(name)}: of<${type}, ${type}Question>(${JSON.stringify(name)}),`),
    "  };",
    "}",
    "",
  ].join("\n");
}

/** "Places" of "places", "D5gMeasures" of "5g-measures"; another where one is taken. */
function typeNameOf(name: string, taken: Set<string>): string {
  const words = name.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const plain = /^\d/.test(name) ? `D${words.join("")}` : words.join("");
  let own = plain;
  for (let at = 2; taken.has(own); at += 1) own = `${plain}_${at}`;
  taken.add(own).add(`${own}Question`);
  return own;
}

function typesOf(type: string, title: string, row: Schema, { parameters = [] }: Operation): string {
  // With `fields` a row would not be whole.
  const asked = parameters.filter((one) => one.in === "query" && one.name !== "fields");
  return [
    "",
    remark(title),
    `export interface ${type} {`,
    ...Object.entries(row.properties ?? {}).map(([name, schema]) => member(name, schema, false)),
    "}",
    `export interface ${type}Question {`,
    ...asked.map(({ name, schema, description }) => member(name, { ...schema, ...(description && { description }) }, true)),
    "}",
  ].join("\n");
}

const member = (name: string, schema: Schema, optional: boolean): string =>
  `${schema.description ? `  ${remark(schema.description)}\n` : ""}  readonly ${JSON.stringify(name)}${optional ? "?" : ""}: ${typeOf(schema)};`;

/** On one line, and nothing in it ends it. */
const remark = (text: string): string => `/** ${text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("*/", "* /")} */`;

const plainTypes: Readonly<Record<string, string>> = { string: "string", number: "number", integer: "number", boolean: "boolean", null: "null" };

function typeOf({ type, enum: values, const: constant, items, anyOf }: Schema): string {
  if (anyOf) return anyOf.map(typeOf).join(" | ");
  if (constant !== undefined) return literal(constant);
  if (values) return values.map(literal).join(" | ");
  if (Array.isArray(type)) return type.map((one: string) => typeOf({ type: one })).join(" | ");
  if (type === "array") return `readonly (${items ? typeOf(items) : "unknown"})[]`;
  return plainTypes[String(type)] ?? "unknown";
}

const literal = (value: unknown): string => JSON.stringify(value) ?? "unknown";

/** What all datasets have in common. */
const shared = `
export interface Page<Row> {
  readonly data: readonly (Row & { readonly _self: string })[];
  /** The next page; null at the end. */
  readonly next: string | null;
  /** Give it to \`changes\` next time. */
  readonly as_of: string;
  readonly total?: number;
}
export interface Changes<Row> {
  /** A row that is null was taken away. */
  readonly data: readonly { readonly _self: string; readonly at: string; readonly row: Row | null }[];
  readonly next: string | null;
  readonly as_of: string;
}
/** A refusal (RFC 9457). */
export class Refusal extends Error {
  readonly problem: { readonly title: string; readonly status: number; readonly parameter?: string; readonly detail?: string };
  constructor(problem: Refusal["problem"]) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

function datasetsOf(site: string, ask: typeof fetch) {
  async function read<Answer>(address: string): Promise<Answer> {
    const answer = await ask(new URL(address, site));
    const body = (await answer.json()) as never;
    if (!answer.ok) throw new Refusal(body);
    return body;
  }
  const search = (question: object): string =>
    new URLSearchParams(
      Object.entries(question)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    ).toString();
  return <Row, Question extends object>(id: string) => ({
    /** One page. */
    list: (question?: Question): Promise<Page<Row>> => read(\`/api/v1/\${id}?\${search(question ?? {})}\`),
    /** All rows, page by page. */
    async *rows(question?: Question): AsyncGenerator<Row & { readonly _self: string }> {
      for (let next: string | null = \`/api/v1/\${id}?\${search(question ?? {})}\`; next; ) {
        const page: Page<Row> = await read(next);
        yield* page.data;
        next = page.next;
      }
    },
    /** The one with this key. */
    read: (key: string): Promise<Row & { readonly _self: string }> => read(\`/api/v1/\${id}/\${encodeURIComponent(key)}\`),
    /** What changed since an \`as_of\`. */
    changes: (since: string): Promise<Changes<Row>> => read(\`/api/v1/\${id}/changes?\${search({ since })}\`),
  });
}
`;
