import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { path } from "#platform/web/path.ts";
import type { ProcessState } from "../process.ts";
import { actsRoutes } from "../acts.routes.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { type Addressed, proposalHref, proposalParam } from "../proposal-address.ts";
import type { SubjectRef } from "./comment.ts";

/** Where the room of texts shows one. */
const textPath = path("/participer/:process/textes/:text");
const paragraphPath = path("/participer/:process/textes/:text/paragraphes/:paragraph");

/** What is discussed, as its pages, its notices and moderators need it. */
export interface Subject {
  readonly ref: SubjectRef;
  readonly title: string;
  /** Where it is read. */
  readonly href: string;
  /** Where its comments are read, all of them. */
  readonly listHref: string;
  /** Where one is written. */
  readonly writeHref: string;
  /** Whose it is: told of comments, and marked among those who write. */
  readonly authorIds: readonly string[];
  readonly communeCode: string | null;
  readonly process: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly state: ProcessState;
    readonly ownerCommune: string | null;
    readonly ownerService: string;
  };
}

interface Row {
  readonly title: string;
  readonly process: Subject["process"];
  readonly number: number | null;
  readonly slug: string | null;
  readonly stage: number | null;
  readonly question: number | null;
  readonly communeCode: string | null;
  readonly authorIds: readonly string[];
}

const process = sql`
  jsonb_build_object('id', r.id, 'slug', r.slug, 'title', r.title, 'state', r.state, 'ownerCommune', r.owner_commune, 'ownerService', r.owner_service) as process`;
const none = sql`null::integer as number, null as slug, null::char(5) as "communeCode", '[]'::jsonb as "authorIds"`;

const selects: Readonly<Record<SubjectRef["kind"], (id: string) => RawBuilder<Row>>> = {
  proposal: (id) => sql`
    select p.title, ${process}, p.number, p.slug, null::integer as stage, null::integer as question, p.commune_code as "communeCode",
      (select coalesce(jsonb_agg(a.id), '[]') from (
        select p.author_id as id where p.author_id is not null
        union select c.person_id from participation.coauthor c where c.proposal_id = p.id and c.state = 'accepted' and c.person_id is not null) a) as "authorIds"
    from participation.proposal p join participation.process r on r.id = p.process_id where p.id = participation.root_of(${id})`,
  stage: (id) => sql`
    select s.title, ${process}, ${none}, s.position as stage, null::integer as question
    from participation.stage s join participation.process r on r.id = s.process_id where s.id = ${id}`,
  question: (id) => sql`
    select q.title, ${process}, ${none}, s.position as stage, q.position as question
    from participation.debate_question q join participation.stage s on s.id = q.stage_id join participation.process r on r.id = s.process_id where q.id = ${id}`,
  text: (id) => sql`
    select t.title, ${process}, null::integer as number, t.slug, null::integer as stage, null::integer as question, null::char(5) as "communeCode", '[]'::jsonb as "authorIds"
    from participation.text t join participation.process r on r.id = t.process_id where t.id = ${id} and t.state <> 'draft'`,
};

/** Null when it is not there. A proposal that was merged is discussed where it was taken in. */
export async function findSubject(db: Db, ref: SubjectRef): Promise<Subject | null> {
  const { rows } = await selects[ref.kind](ref.id).execute(db);
  const row = rows[0];
  return row ? { ref, title: row.title, process: row.process, communeCode: row.communeCode, authorIds: row.authorIds, ...addressesOf(ref, row) } : null;
}

/** The same for a proposal that its page has read, where it stands. */
export function subjectOfProposal(process: Subject["process"], proposal: ProposalSheet): Subject {
  const { id, title, communeCode, authorId, coauthors } = proposal;
  const authorIds = [authorId, ...coauthors.map(({ personId }) => personId)].filter((one) => one !== null);
  return { ref: { kind: "proposal", id }, title, process, communeCode, authorIds, ...proposalAddresses(process.slug, proposal) };
}

function proposalAddresses(process: string, at: Addressed): Pick<Subject, "href" | "listHref" | "writeHref"> {
  const params = { process, proposal: proposalParam(at) };
  return { href: proposalHref(process, at), listHref: actsRoutes.comments.href(params), writeHref: actsRoutes.writeComment.href(params) };
}

function addressesOf(ref: SubjectRef, { process: { slug }, ...row }: Row): Pick<Subject, "href" | "listHref" | "writeHref"> {
  if (ref.kind === "proposal") return proposalAddresses(slug, { number: row.number!, slug: row.slug! });
  if (ref.kind === "text") {
    const [whole, params] = [
      { process: slug, text: row.slug! },
      { process: slug, text: row.slug!, paragraph: String(ref.paragraph) },
    ];
    const href = ref.paragraph === 0 ? textPath.href(whole) : paragraphPath.href(params);
    return { href, listHref: href, writeHref: `${paragraphPath.href(params)}/commenter` };
  }
  const stage = { process: slug, stage: String(row.stage) };
  if (ref.kind === "stage") {
    const href = actsRoutes.debate.href(stage);
    return { href, listHref: href, writeHref: actsRoutes.debateComment.href(stage) };
  }
  const question = { ...stage, question: String(row.question) };
  const href = actsRoutes.debateQuestion.href(question);
  return { href, listHref: href, writeHref: actsRoutes.questionComment.href(question) };
}

/** What a comment is about, from its row. */
export function refOf(row: {
  readonly proposal_id: string | null;
  readonly stage_id: string | null;
  readonly question_id: string | null;
  readonly text_id: string | null;
  readonly paragraph: number | null;
}): SubjectRef {
  if (row.text_id) return { kind: "text", id: row.text_id, paragraph: row.paragraph! };
  const kind = row.proposal_id ? "proposal" : row.stage_id ? "stage" : "question";
  return { kind, id: (row.proposal_id ?? row.stage_id ?? row.question_id)! };
}
