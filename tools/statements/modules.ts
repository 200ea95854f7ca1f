import { dirname, join, resolve } from "node:path";
import { parseSync } from "oxc-parser";

import { readSources, type Sources, src } from "../source.ts";

/** A node of the syntax tree, as the parser gives it; its fields are asked for by name. */
// biome-ignore lint/suspicious/noExplicitAny: the tree of a whole language, of which a few nodes are read
export type Node = any;

/** A file of the house: what it declares at its top, by name. */
export interface Module {
  readonly file: string;
  readonly text: string;
  readonly program: Node;
  readonly values: ReadonlyMap<string, Node>;
  readonly types: ReadonlyMap<string, Node>;
  /** Local name → where it comes from. Re-exports of a door stand here too. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/** The files of the house by their whole path, each parsed when something of it is first asked: of most, nothing is. */
export class Modules {
  readonly #sources: Sources;
  readonly #read = new Map<string, Module>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get(file: string): Module | undefined {
    const text = this.#sources.get(file);
    return text === undefined ? undefined : this.#read.getOrInsertComputed(file, () => readModule(file, text));
  }

  /** Those in whose text these words stand. */
  *having(words: string): Generator<Module> {
    for (const [file, text] of this.#sources) if (text.includes(words)) yield this.get(file)!;
  }
}

export const readModules = (): Modules => new Modules(new Map([...readSources()].filter(([file]) => /\.tsx?$/.test(file))));

export function readModule(file: string, text: string): Module {
  const program: Node = parseSync(file, text).program;
  const [values, types, imports] = [new Map<string, Node>(), new Map<string, Node>(), new Map<string, { file: string; name: string }>()];
  for (const statement of program.body as Node[]) {
    const from = statement.source && fileOf(file, statement.source.value);
    if (from)
      for (const one of statement.specifiers ?? [])
        imports.set((one.exported ?? one.local).name, { file: from, name: (one.exported ? one.local : one.imported)?.name ?? "default" });
    const declaration: Node = statement.declaration ?? statement;
    if (declaration.type === "FunctionDeclaration") values.set(declaration.id?.name, declaration);
    if (declaration.type === "VariableDeclaration") for (const one of declaration.declarations) if (one.id.name) values.set(one.id.name, one.init);
    if (/^TS(Interface|TypeAlias)Declaration$/.test(declaration.type)) types.set(declaration.id.name, declaration);
  }
  return { file, text, program, values, types, imports };
}

function fileOf(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return resolve(dirname(from), specifier);
  if (/^#(platform|engines)\//.test(specifier)) return join(src, specifier.slice(1));
  return specifier.startsWith("#") ? join(src, specifier.slice(1), "index.ts") : null;
}

/** What a name means in a file, through imports and doors. */
export function lookUp(modules: Modules, module: Module, name: string, kind: "values" | "types"): { readonly node: Node; readonly module: Module } | null {
  const node = module[kind].get(name);
  if (node) return { node, module };
  const from = module.imports.get(name);
  const next = from && modules.get(from.file);
  return next ? lookUp(modules, next, from.name, kind) : null;
}
