import { ballotKinds } from "../../vote.ts";
import { count, day, dictionary, flag, hash, instant, is, list, matching, oneOf, optional, orNull, record, type Shape, text } from "./shape.ts";

const keys = record({ ballots: hash, receipts: hash, holder: oneOf("server", "bureau") });

/** Values are judged by the engine as it counts; these are their kinds. */
const parameters = record({
  ...{ rule: text, utility: optional(text), completion: optional(text), step: optional(text), start: optional(text) },
  ...{ comparison: optional(text), threshold: optional(text), overspend: optional(text), tie: optional(list(text)) },
  eligibility: optional(
    record({
      ...{ minimumVotes: optional(count), minimumShare: optional(text), minimumTurnout: optional(count) },
      ...{ minimumScore: optional(text), costShareDivisor: optional(text) },
    }),
  ),
  exclusions: optional(list(list(text))),
});

/** Sheet of log.ts, and what it does not read. The closing may move: an announcement need not say it. */
const announced = {
  ...{ title: text, budget_cents: count, opens_at: instant, closes_at: optional(instant), challenge_days: count },
  ballot: record({
    ...{ kind: oneOf(...ballotKinds), min_choices: count, max_choices: orNull(count) },
    ...{ points_total: orNull(count), points_max: orNull(count) },
    ...{ max_of_category: optional(count), max_of_commune: optional(count), max_against: optional(count) },
  }),
  voters: record({
    ...{ min_age: orNull(count), max_age: optional(orNull(count)), accepts: list(text) },
    ...{ electors: optional(text), voices: optional(count), area: orNull(list(text)) },
  }),
  parameters,
  ...{ seed: optional(orNull(text)), seed_commitment: optional(hash), seed_nonce: optional(orNull(hash)) },
  envelopes: list(record({ number: count, name: text, amount_cents: count, max_choices: optional(count), district: optional(flag) })),
  projects: list(
    record({
      ...{ number: count, title: text, cost_cents: count, envelope: optional(count) },
      ...{ category: optional(text), commune_code: optional(orNull(text)) },
    }),
  ),
  // Of an open ballot.
  members: optional(list(record({ number: count, name: text, weight: count }), { least: 1 })),
  keys: optional(keys),
};

/** As many, fewer, or more in steps of five (decision 22). */
const surplusShape = is((value) => Number.isSafeInteger(value) && (Number(value) <= 0 || Number(value) % 5 === 0));

/** Beside the box, how many marks there are more in steps of five; lines of before told the marks. */
const besideTheBox: Shape = (value) => {
  const wrong = record({ box: count, surplus: optional(surplusShape), roll: optional(count) })(value);
  if (wrong !== null) return wrong;
  const { surplus, roll } = value as { surplus?: number; roll?: number };
  return (surplus === undefined) === (roll === undefined) ? "surplus" : null;
};

const origin = matching(/^(web|mixed|(kiosk|paper):.+)$/);
const reason = { reason: text };

type Fields = Readonly<Record<string, Shape>>;
type Data = Readonly<Record<string, unknown>>;

/** What each kind of line says beside its number, its kind and its instant. */
const kinds: Readonly<Record<string, Fields | ((data: Data) => Fields)>> = {
  announced,
  withdrawn: reason,
  opened: {},
  closing_moved: { before: instant, after: instant, ...reason },
  // Before the urn, a ballot's line told which one it replaced.
  ballot: ({ receipt }) => ({ day, commitment: hash, ...(receipt === undefined ? { replaces: optional(hash) } : { receipt: hash }) }),
  batch: { first: count, last: count, voters: count, origin },
  kiosk_merged: {
    ...{ desk: text, kiosk: text, ballots: count, refused: count, unmerged: optional(orNull(count)) },
    ...{ first: optional(count), last: optional(count) },
  },
  paper_admitted: {
    ...{ desk: text, batch: text, sheets: count, ballots: count, blank: count, spoiled: count, mismatches: count },
    ...{ first: optional(count), last: optional(count) },
  },
  closed: { ballots: count, waiting: optional(count) },
  emptied: { ballots: count, replaced: list(hash) },
  incident: { commitment: hash, what: text },
  challenged: ({ about }) => ({ number: count, about: text, subject: orNull(text), ...(about === "ballots" && { lines: list(count, { least: 1 }) }) }),
  challenge_decided: { number: count, state: oneOf("upheld", "rejected") },
  counted: { count, ballots: count, files: dictionary(hash) },
  departed: { project: count, funded: flag, authority: text, ...reason },
  reconciled: { web: besideTheBox, kiosk: besideTheBox, paper: besideTheBox, unmatched: count, doubles: count },
  reserve: { ballots: count, ...reason },
  sealed: { head: count, files: dictionary(hash) },
  secret_destroyed: {},
  cancelled: reason,
  upgraded: { keys, ballots: count },
  minutes: ({ session }) =>
    session === "opening"
      ? { session: text, made_in: oneOf("browser", "server"), makings: count, threshold: count, shares: list(hash, { least: 2 }) }
      : { session: oneOf("counting"), given: list(count, { least: 2 }) },
};

/** A line of a kind that is not known here stands where no kind may: that is asked elsewhere (order.ts). */
export function wrongField({ kind, data }: { readonly kind: string; readonly data: Data }): string | null {
  if (!Object.hasOwn(kinds, kind)) return null;
  const fields = kinds[kind]!;
  const said = typeof fields === "function" ? fields(data) : fields;
  return record({ line: count, kind: text, ...(kind !== "ballot" && { at: instant }), ...said })(data);
}

/** Strictly an announcement; what `Sheet` of log.ts says of its types. */
export const announcementShape: Shape = record({ line: count, kind: text, at: instant, ...announced });
