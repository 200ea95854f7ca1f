import { type Builder, type Comparison, comparisons, type Cql, deepest, type Literal, longest, type Place, type Shape, wrong } from "./cql.ts";
import { turned } from "./json.ts";

interface Token {
  readonly kind: "name" | "quoted" | "text" | "number" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const pattern =
  /\s*(?:(?<name>[\p{L}_:][\p{L}\p{N}_:.]*)|"(?<quoted>(?:[^"]|"")+)"|'(?<text>(?:[^']|'')*)'|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<sign><>|<=|>=|[=<>(),]))/uy;

/** @throws BadQuestion where no word of the language begins */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found?.groups) throw wrong(`Not understood from sign ${at + 1}: ${text.slice(at, at + 20)}`);
    const [kind, word] = Object.entries(found.groups).find(([, one]) => one !== undefined)! as [Token["kind"], string];
    const bare = kind === "text" ? word.replaceAll("''", "'") : kind === "quoted" ? word.replaceAll('""', '"') : word;
    tokens.push({ kind, text: bare, at });
    at = pattern.lastIndex;
  }
  return [...tokens, { kind: "end", text: "", at: text.length }];
}

/** A filter as people write it ("cql2-text"): `commune = 'Lille' AND NOT places < 12`. @throws BadQuestion */
export function readText(text: string, build: Builder): Cql {
  if (text.length > longest) throw wrong(`More than ${longest} signs.`);
  return new TextReader(tokensOf(text), build).whole();
}

class TextReader {
  readonly #tokens: readonly Token[];
  readonly #build: Builder;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], build: Builder) {
    this.#tokens = tokens;
    this.#build = build;
  }

  whole(): Cql {
    const read = this.#either();
    if (this.#next.kind !== "end") throw this.#unexpected();
    return read;
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #unexpected(wanted = ""): Error {
    const { text, at, kind } = this.#next;
    return wrong(`${kind === "end" ? "It ends too early" : `Unexpected "${text.slice(0, 40)}" at sign ${at + 1}`}${wanted && `: ${wanted} expected`}.`);
  }

  /** A word of the language, whatever its capitals. */
  #takesWord(word: string): boolean {
    const is = this.#next.kind === "name" && this.#next.text.toUpperCase() === word;
    if (is) this.#at += 1;
    return is;
  }

  #takesSign(sign: string): boolean {
    const is = this.#next.kind === "sign" && this.#next.text === sign;
    if (is) this.#at += 1;
    return is;
  }

  #needs(sign: string): void {
    if (!this.#takesSign(sign)) throw this.#unexpected(sign);
  }

  #either(): Cql {
    const args = [this.#both()];
    while (this.#takesWord("OR")) args.push(this.#both());
    return args.length === 1 ? args[0]! : this.#build.joined("or", args);
  }

  #both(): Cql {
    const args = [this.#factor()];
    while (this.#takesWord("AND")) args.push(this.#factor());
    return args.length === 1 ? args[0]! : this.#build.joined("and", args);
  }

  #factor(): Cql {
    this.#depth += 1;
    if (this.#depth > deepest) throw wrong("Too deep.");
    const read = this.#takesWord("NOT") ? this.#build.not(this.#factor()) : this.#primary();
    this.#depth -= 1;
    return read;
  }

  #primary(): Cql {
    if (this.#takesSign("(")) {
      const read = this.#either();
      this.#needs(")");
      return read;
    }
    if (this.#isCalled("S_INTERSECTS")) return this.#intersects();
    const literal = this.#literalOrNothing();
    if (!literal) return this.#ofProperty(this.#property());
    const by = this.#comparison();
    if (by) return this.#build.compare(turned[by], this.#property(), literal);
    if (literal.kind === "boolean") return this.#build.constant(literal.value === true);
    throw this.#unexpected("a comparison");
  }

  #isCalled(name: string): boolean {
    const [word, open] = [this.#next, this.#tokens[this.#at + 1]];
    return word.kind === "name" && word.text.toUpperCase() === name && open?.kind === "sign" && open.text === "(";
  }

  #comparison(): Comparison | undefined {
    const by = comparisons.find((sign) => this.#next.kind === "sign" && this.#next.text === sign);
    if (by) this.#at += 1;
    return by;
  }

  #property(): string {
    const { kind, text } = this.#next;
    if (kind !== "name" && kind !== "quoted") throw this.#unexpected("a property");
    this.#at += 1;
    return text;
  }

  #ofProperty(name: string): Cql {
    const by = this.#comparison();
    if (by) return this.#build.compare(by, name, this.#literal());
    if (this.#takesWord("IS")) {
      const not = this.#takesWord("NOT");
      if (!this.#takesWord("NULL")) throw this.#unexpected("NULL");
      return this.#unless(not, this.#build.isNull(name));
    }
    const not = this.#takesWord("NOT");
    if (this.#takesWord("LIKE")) {
      const { kind, value } = this.#literal();
      if (kind !== "text") throw wrong("LIKE: the pattern is a text.");
      return this.#unless(not, this.#build.like(name, String(value)));
    }
    if (this.#takesWord("BETWEEN")) {
      const low = this.#literal();
      if (!this.#takesWord("AND")) throw this.#unexpected("AND");
      return this.#unless(not, this.#build.between(name, low, this.#literal()));
    }
    if (this.#takesWord("IN"))
      return this.#unless(
        not,
        this.#build.in(
          name,
          this.#listOf(() => this.#literal()),
        ),
      );
    throw this.#unexpected("a comparison");
  }

  #unless(not: boolean, read: Cql): Cql {
    return not ? this.#build.not(read) : read;
  }

  /** What stands between brackets, with commas. */
  #listOf<one>(read: () => one): one[] {
    this.#needs("(");
    const all = [read()];
    while (this.#takesSign(",")) all.push(read());
    this.#needs(")");
    return all;
  }

  #literal(): Literal {
    const read = this.#literalOrNothing();
    if (!read) throw this.#unexpected("a value");
    return read;
  }

  #literalOrNothing(): Literal | null {
    const { kind, text } = this.#next;
    if (kind === "text" || kind === "number") {
      this.#at += 1;
      return kind === "text" ? { kind, value: text } : { kind, value: Number(text) };
    }
    for (const word of ["TRUE", "FALSE"]) if (this.#takesWord(word)) return { kind: "boolean", value: word === "TRUE" };
    for (const called of ["date", "timestamp"] as const)
      if (this.#isCalled(called.toUpperCase())) {
        this.#at += 1;
        const [value] = this.#listOf(() => this.#literal());
        return { kind: called, value: String(value!.value) };
      }
    return null;
  }

  #intersects(): Cql {
    this.#at += 1;
    this.#needs("(");
    const [before, name] = [this.#shapeOrNothing(), null];
    const property = name ?? (before ? null : this.#property());
    this.#needs(",");
    const shape = before ?? this.#shapeOrNothing();
    if (!shape) throw this.#unexpected("POINT, POLYGON or BBOX");
    const read = this.#build.intersects(property ?? this.#property(), shape);
    this.#needs(")");
    return read;
  }

  #shapeOrNothing(): Shape | null {
    if (this.#isCalled("BBOX")) {
      this.#at += 1;
      const box = this.#listOf(() => this.#number());
      if (box.length !== 4 && box.length !== 6) throw wrong("BBOX: west, south, east, north.");
      const [west, south, east, north] = box.length === 4 ? box : [box[0], box[1], box[3], box[4]];
      return { type: "bbox", box: [west!, south!, east!, north!] };
    }
    if (this.#isCalled("POINT")) {
      this.#at += 1;
      const [at, ...more] = this.#listOf(() => this.#place());
      if (more.length > 0) throw wrong("POINT: one place.");
      return { type: "point", at: at! };
    }
    if (!this.#isCalled("POLYGON")) return null;
    this.#at += 1;
    return { type: "polygon", rings: this.#listOf(() => this.#listOf(() => this.#place())) };
  }

  #place(): Place {
    return [this.#number(), this.#number()];
  }

  #number(): number {
    const { kind, value } = this.#literal();
    if (kind !== "number") throw wrong("A number of degrees.");
    return Number(value);
  }
}
