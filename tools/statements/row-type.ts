import { lookUp, type Module, type Modules, type Node } from "./modules.ts";

/** A type as far as it can be compared with what a database sends. */
export interface Shape {
  /** "string", "number", "boolean", "Date", "Buffer", "object", or a list: "string[]". Empty: nothing is known, all fits. */
  readonly kinds: ReadonlySet<string>;
  readonly nullable: boolean;
  /** Of an object that says them. */
  readonly fields: ReadonlyMap<string, Shape> | null;
  readonly optional?: boolean;
  /** Of a list: what stands in it. */
  readonly item?: Shape;
}

type Arguments = ReadonlyMap<string, Shape>;

const any: Shape = { kinds: new Set(), nullable: true, fields: null };
const of = (kind: string): Shape => ({ kinds: new Set([kind]), nullable: false, fields: null });
const object = (fields: ReadonlyMap<string, Shape>): Shape => ({ ...of("object"), fields });

const keywords: Record<string, Shape> = {
  TSStringKeyword: of("string"),
  TSNumberKeyword: of("number"),
  TSBooleanKeyword: of("boolean"),
  TSBigIntKeyword: of("bigint"),
  TSNullKeyword: { kinds: new Set(), nullable: true, fields: new Map() },
  TSUndefinedKeyword: { kinds: new Set(), nullable: true, fields: new Map() },
  TSObjectKeyword: of("object"),
  TSTemplateLiteralType: of("string"),
};
const named: Record<string, Shape> = { Date: of("Date"), Buffer: of("Buffer"), Uint8Array: of("Buffer"), Json: any };

/** Reads types of rows without a checker: literals, interfaces, aliases, imports and the usual ways to combine them. The rest is `any`. */
export class Types {
  readonly #modules: Modules;

  constructor(modules: Modules) {
    this.#modules = modules;
  }

  read(node: Node, module: Module, given: Arguments = new Map(), depth = 0): Shape {
    if (!node || depth > 20) return any;
    const again = (next: Node) => this.read(next, module, given, depth + 1);
    switch (node.type) {
      case "TSParenthesizedType":
      case "TSTypeAnnotation":
        return again(node.typeAnnotation);
      case "TSTypeLiteral":
        return object(this.members(node.members, again));
      case "TSUnionType":
        return unite(node.types.map(again));
      case "TSIntersectionType":
        return merge(node.types.map(again));
      case "TSArrayType":
        return listOf(again(node.elementType));
      case "TSTupleType":
        return listOf(any);
      case "TSLiteralType":
        return node.literal.type === "TemplateLiteral" ? of("string") : of(typeof node.literal.value);
      case "TSTypeOperator":
        return node.operator === "keyof" ? of("string") : again(node.typeAnnotation);
      case "TSIndexedAccessType":
        return this.indexed(node, again);
      case "TSTypeReference":
        return this.reference(node, module, given, depth);
      default:
        return keywords[node.type] ?? any;
    }
  }

  private members(members: readonly Node[], again: (node: Node) => Shape): Map<string, Shape> {
    const properties = members.filter(({ type }) => type === "TSPropertySignature");
    return new Map(
      properties.map(({ key, optional, typeAnnotation }) => [
        String(key.name ?? key.value),
        { ...again(typeAnnotation), ...(optional && { optional, nullable: true }) },
      ]),
    );
  }

  private indexed({ objectType, indexType }: Node, again: (node: Node) => Shape): Shape {
    const names = literals(indexType);
    const { fields, item } = again(objectType);
    if (indexType.type === "TSNumberKeyword") return item ?? any;
    return fields && names.length > 0 ? unite(names.map((name) => fields.get(name) ?? any)) : any;
  }

  private reference({ typeName, typeArguments }: Node, module: Module, given: Arguments, depth: number): Shape {
    const name: string = typeName.name ?? "";
    const parameters: readonly Node[] = typeArguments?.params ?? [];
    const again = (next: Node) => this.read(next, module, given, depth + 1);
    const [first, second] = parameters;
    if (given.has(name)) return given.get(name)!;
    const found = lookUp(this.#modules, module, name, "types");
    if (found) return this.declared(found.node, found.module, parameters.map(again), depth);
    if (named[name]) return named[name];
    if (/^(Readonly|Generated|GeneratedAlways|ColumnType|Selectable|Awaited|Extract|Exclude)$/.test(name)) return again(first);
    if (name === "NonNullable") return { ...again(first), nullable: false };
    if (name === "Array" || name === "ReadonlyArray") return listOf(again(first));
    if (name === "Record") return record(this.words(first, module), again(second));
    if (name === "Pick" || name === "Omit") return chosen(again(first), this.words(second, module), name === "Pick");
    if (name === "Partial") return mapFields(again(first), (field) => ({ ...field, optional: true, nullable: true }));
    return any;
  }

  private declared(node: Node, module: Module, given: readonly Shape[], depth: number): Shape {
    const names: readonly Node[] = node.typeParameters?.params ?? [];
    const known = new Map(names.map(({ name }, at) => [name.name as string, given[at] ?? any]));
    if (node.type === "TSTypeAliasDeclaration") return this.read(node.typeAnnotation, module, known, depth + 1);
    const parents = (node.extends ?? []).map(({ expression, typeArguments }: Node) =>
      this.reference({ typeName: expression, typeArguments }, module, known, depth + 1),
    );
    return merge([...parents, object(this.members(node.body.body, (next) => this.read(next, module, known, depth + 1)))]);
  }

  /** The words of a union, through aliases. */
  private words(node: Node, module: Module): string[] {
    if (node?.type !== "TSTypeReference") return literals(node);
    const found = lookUp(this.#modules, module, node.typeName.name, "types");
    return found?.node.type === "TSTypeAliasDeclaration" ? literals(found.node.typeAnnotation) : [];
  }
}

function literals(node: Node): string[] {
  if (node?.type === "TSUnionType") return node.types.flatMap(literals);
  return node?.type === "TSLiteralType" && typeof node.literal.value === "string" ? [node.literal.value] : [];
}

function listOf(item: Shape): Shape {
  return { kinds: new Set([...item.kinds].map((kind) => `${kind}[]`)), nullable: false, fields: null, item };
}

const record = (words: readonly string[], value: Shape): Shape => (words.length > 0 ? object(new Map(words.map((word) => [word, value]))) : of("object"));

function unite(shapes: readonly Shape[]): Shape {
  const nullable = shapes.some((shape) => shape.nullable);
  const known = shapes.filter(({ kinds, fields }) => kinds.size > 0 || !fields);
  if (known.some(({ kinds }) => kinds.size === 0)) return any;
  const [only] = known;
  return known.length === 1 && only ? { ...only, nullable } : { kinds: new Set(known.flatMap(({ kinds }) => [...kinds])), nullable, fields: null };
}

/** Of a row that is both: its fields together. */
function merge(shapes: readonly Shape[]): Shape {
  if (shapes.some(({ fields }) => !fields)) return shapes.length === 1 ? shapes[0]! : any;
  return object(new Map(shapes.flatMap(({ fields }) => [...fields!])));
}

function chosen(shape: Shape, names: readonly string[], keep: boolean): Shape {
  if (!shape.fields || names.length === 0) return any;
  return object(new Map([...shape.fields].filter(([name]) => names.includes(name) === keep)));
}

function mapFields(shape: Shape, change: (field: Shape) => Shape): Shape {
  return shape.fields ? object(new Map([...shape.fields].map(([name, field]) => [name, change(field)]))) : shape;
}
