import { fold } from "#engines/similarity/fold.ts";
import type { FieldLine } from "#platform/imports/sheet.ts";
import { readEuros } from "#platform/money/euros.ts";
import type { ProposalContent } from "../add-proposal.command.ts";
import { type AuthorKind, authorKinds } from "../proposal.ts";
import { namedCommune } from "../write/named-commune.ts";
import type { Rules } from "../write/rules.query.ts";
import type { Field } from "./fields.ts";
import { plain, instantIn } from "./plain.ts";

/** Why a line is refused, or what of it was left out. The sentence is the reader's language's. */
type Remark =
  | "no_reference"
  | "no_title"
  | "no_body"
  | "long_body"
  | "twice"
  | "unknown_commune"
  | "nowhere"
  | "long_title"
  | "unknown_category"
  | "wrong_point"
  | "wrong_cost"
  | "wrong_date"
  | "future_date"
  | "unknown_kind"
  | "long_address"
  | "no_signature";

export interface LineRemark {
  readonly line: number;
  readonly reference: string;
  readonly field: Field;
  readonly remark: Remark;
  /** What the file says there. */
  readonly said: string;
}

export interface ImportedProposal {
  readonly line: number;
  readonly reference: string;
  readonly content: ProposalContent;
  readonly signature: string;
  readonly authorKind: AuthorKind;
  readonly filedAt: Date | null;
  /** As the other platform called it. */
  readonly stateThere: string | null;
}

type ReadLine =
  | { readonly ok: true; readonly proposal: ImportedProposal; readonly left: readonly LineRemark[] }
  | { readonly ok: false; readonly refused: LineRemark };

interface Rulebook {
  readonly rules: Rules;
  /** Of ideas whose author is not said: "Reprise de …". */
  readonly usualSignature: string;
  readonly now: Date;
}

/** One line of the other platform's file. What cannot be read of what is optional is left out and said; what must be there refuses the line. */
export function readLine({ line, cells }: FieldLine<Field>, book: Rulebook): ReadLine {
  const cell = (field: Field) => cells[field] ?? "";
  const reference = cell("reference").slice(0, 200);
  const remarkOf = (field: Field, remark: Remark): LineRemark => ({ line, reference, field, remark, said: cell(field).slice(0, 120) });
  const left: LineRemark[] = [];
  const refuse = (field: Field, remark: Remark): ReadLine => ({ ok: false, refused: remarkOf(field, remark) });

  const whole = plain(cell("title")).replace(/\s+/g, " ");
  const title = whole.length > 140 ? `${whole.slice(0, 139).toWellFormed().trimEnd()}…` : whole;
  const text = plain(cell("body"));
  const body = whole.length > 140 ? `**${whole}**\n\n${text}` : text;
  if (!reference) return refuse("reference", "no_reference");
  if (title.length < 5) return refuse("title", "no_title");
  if (body.length < 20) return refuse("body", "no_body");
  if (body.length > 12_000) return refuse("body", "long_body");
  const commune = namedCommune(cell("commune"), book.rules);
  if (commune === undefined) return refuse("commune", cell("commune") ? "unknown_commune" : "nowhere");
  if (whole.length > 140) left.push(remarkOf("title", "long_title"));
  const optional = readOptional(cell, book, (field, remark) => left.push(remarkOf(field, remark)));
  const { signature, authorKind, filedAt, ...content } = optional;
  return {
    ok: true,
    proposal: {
      line,
      reference,
      content: { title, body, communeCode: commune?.code ?? null, ...content },
      signature,
      authorKind,
      filedAt,
      stateThere: cell("state") || null,
    },
    left,
  };
}

function readOptional(cell: (field: Field) => string, { rules, usualSignature, now }: Rulebook, leave: (field: Field, remark: Remark) => void) {
  const category = cell("category") ? findCategory(cell("category"), rules) : null;
  if (category === undefined) leave("category", "unknown_category");
  const point = readPointOf(cell("latitude"), cell("longitude"), rules);
  if (point === undefined) leave("latitude", "wrong_point");
  const costCents = readEuros(cell("cost"));
  if (cell("cost") && costCents === null) leave("cost", "wrong_cost");
  const address = cell("address").replace(/\s+/g, " ");
  if (address.length > 200) leave("address", "long_address");
  const kind = cell("authorKind") ? authorKinds.find((one) => one === fold(cell("authorKind"))) : "resident";
  if (!kind) leave("authorKind", "unknown_kind");
  const name = plain(cell("signature")).replace(/\s+/g, " ").slice(0, 80);
  // An address is nobody's name, and must not be published.
  const named = name.length >= 2 && !/@|https?:/i.test(name);
  if (cell("signature") && !named) leave("signature", "no_signature");
  const filedAt = readFiledAt(cell("filedAt"), now, leave);
  return {
    categoryId: category?.id ?? null,
    point: point ?? null,
    costCents,
    address: address && address.length <= 200 ? address : null,
    authorKind: kind ?? ("resident" as const),
    signature: named ? name : usualSignature,
    filedAt,
  };
}

function readFiledAt(typed: string, now: Date, leave: (field: Field, remark: Remark) => void): Date | null {
  if (!typed) return null;
  const at = instantIn(typed);
  if (!at || at.getUTCFullYear() < 1990) leave("filedAt", "wrong_date");
  else if (at > now) leave("filedAt", "future_date");
  else return at;
  return null;
}

function findCategory(typed: string, { categories }: Rules) {
  const folded = fold(typed);
  return categories.find(({ slug, name }) => slug === typed || fold(name) === folded);
}

/** Null: none is said. Undefined: what is said is no point of the metropolis. */
function readPointOf(latitude: string, longitude: string, { territory }: Rules) {
  if (!latitude && !longitude) return null;
  const point = { latitude: Number(latitude.replace(",", ".")), longitude: Number(longitude.replace(",", ".")) };
  const known = Number.isFinite(point.latitude) && Number.isFinite(point.longitude) && Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  if (!known || !latitude || !longitude) return undefined;
  const { commune } = territory.locate(point);
  const near = commune?.point && Math.hypot((point.longitude - commune.point.longitude) * 70.5, (point.latitude - commune.point.latitude) * 111.2) < 12;
  return commune && (near || !commune.point) ? point : undefined;
}
