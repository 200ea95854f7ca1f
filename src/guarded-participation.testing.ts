import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Params } from "./guarded.testing.ts";
import { cast } from "./people/cast.ts";

type Family = readonly [RegExp, Params];
const nobody = "00000000-0000-4000-8000-000000000000";
/** Things that do not exist. */
const nothing: Params = {
  ...Object.fromEntries(
    ["id", "stage", "question", "page", "comment", "source", "entry", "run", "pair", "desk", "batch", "draft", "file", "document", "past"].map((name) => [
      name,
      nobody,
    ]),
  ),
  ...Object.fromEntries(["process", "text", "questionnaire", "meeting", "slug"].map((name) => [name, "rien"])),
  ...{ proposal: "1-rien", number: "1", paragraph: "1", amendment: "1", name: "bulletins.pb" },
};

/** An identifier of the story. */
const told = (kind: string, n: number) => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** What the addresses of participation and of votes are tried with: for each family of addresses, one thing of the story that has them all. */
export async function participationFamilies(db: Kysely<Tables>): Promise<Family[]> {
  /** The first row; what the story lacks stands for something that does not exist. */
  const one = async (query: ReturnType<typeof sql<Params>>): Promise<Params> => ({ ...nothing, ...(await query.execute(db)).rows[0] });
  const people = Object.values(cast).map(({ id }) => id);
  const idea = await one(sql`
    select p.slug as process, i.number || '-' || i.slug as proposal, i.id::text as id, i.number::text as number
    from ideas.proposal i join processes.process p on p.id = i.process_id
    where i.state in ('filed', 'admissible', 'feasible') and p.state = 'published' order by i.author_id = any(${people}::uuid[]) desc nulls last, i.filed_at desc limit 1`);
  const text = await one(sql`
    select p.slug as process, t.slug as text, coalesce(a.number, 1)::text as amendment
    from texts.text t join processes.process p on p.id = t.process_id
    left join texts.amendment a on a.text_id = t.id
    order by a.number nulls last limit 1`);
  const questionnaire = await one(sql`
    select p.slug as process, q.slug as questionnaire, q.id::text as id,
      (select x.id::text from questionnaires.question x where x.questionnaire_id = q.id limit 1) as question,
      (select x.id::text from questionnaires.questionnaire_page x where x.questionnaire_id = q.id limit 1) as page
    from questionnaires.questionnaire q join processes.process p on p.id = q.process_id where p.state = 'published' order by q.slug limit 1`);
  const stage = await one(sql`
    select p.slug as process, s.id::text as stage, coalesce((select q.id::text from processes.debate_question q where q.stage_id = s.id limit 1), ${nobody}) as question
    from processes.stage s join processes.process p on p.id = s.process_id
    where p.state = 'published' and s.kind = 'debate' order by s.id limit 1`);
  const jury = await one(sql`
    select p.slug as process, '1' as number from processes.stage s join processes.process p on p.id = s.process_id
    where s.kind = 'jury' and p.state = 'published'
    order by exists (select from ideas.juror j where j.stage_id = s.id and j.person_id = any(${people}::uuid[])) desc, p.slug limit 1`);
  const meeting = await one(sql`select slug as meeting from meetings.meeting order by slug limit 1`);
  const comment = await one(
    sql`select id::text as comment from processes.comment where author_id is not null order by author_id = any(${people}::uuid[]) desc, written_at desc limit 1`,
  );
  const source = await one(sql`
    select s.id::text as source, ${nobody} as run, coalesce((select e.id::text from ideas.entry e where e.source_id = s.id and e.struck_at is null limit 1), ${nobody}) as entry
    from ideas.source s where s.id = ${told("7d", 5)}`);
  const contest = await one(sql`select id::text as id from ideas.contest order by id limit 1`);
  const pair = await one(sql`select id::text as pair from ideas.duplicate order by id limit 1`);
  const opinion = await one(sql`select id::text as id from ideas.opinion order by id limit 1`);
  const voteWhere = (which: ReturnType<typeof sql>) =>
    one(sql`
      select v.slug, '1' as number, coalesce((select d.id::text from budgets.desk d where d.vote_id = v.id limit 1), ${nobody}) as desk,
        coalesce((select b.id::text from budgets.paper_batch b where b.vote_id = v.id limit 1), ${nobody}) as batch, 'bulletins.pb' as name
      from budgets.vote v where v.rehearsal_of is null and ${which}
      order by exists (select from budgets.paper_batch b where b.vote_id = v.id) desc, v.opens_at desc limit 1`);
  const vote = await voteWhere(sql`budgets.phase(v) = 'open'`);
  const drafted = await voteWhere(sql`v.state = 'draft'`);
  const counted = await voteWhere(sql`v.state = 'counted'`);
  const process = { process: idea["process"] ?? "rien" };
  const budget = "budget-participatif-2025";
  const asked = await one(sql`select id::text as id from ideas.assessment where assessor_id = ${cast.gaelle.id} order by id limit 1`);
  return [
    [/^\/participer\/instruction\/demarche\/:process\/import\/:run/, { process: "boite-a-idees-roubaix", run: told("79", 1) }],
    [/^\/participer\/instruction\/contributions\/:source/, { ...source, source: told("7d", 5), run: told("7d", 900) }],
    [/^\/participer\/instruction\/etape\/:stage\/criteres/, { stage: told("71", 102) }],
    [/^\/participer\/instruction\/idee\/:id\/(etude|realisation)/, { id: told("74", 50) }],
    [/^\/participer\/instruction\/etudes\/:id/, asked],
    [/^\/participer\/instruction\/demarche\/:process\/jury/, { process: budget }],
    [/^\/participer\/:process\/idees\/:proposal\/repondre-aux-services/, { process: budget, proposal: "50-l-atelier-ou-l-on-repare-ensemble" }],
    [/^\/participer\/doublons\/:pair/, { pair: told("7f", 8) }],
    [/^\/participer\/:process\/debats/, { process: "plan-velo-2027-2031", stage: "1", question: "2" }],
    [/^\/rencontres\/:meeting\/presence/, { meeting: "marche-couvert-premiere-reunion" }],
    [/^\/participer\/:process\/textes/, text],
    [/^\/participer\/:process\/questionnaires/, questionnaire],
    [/^\/participer\/instruction\/etape\/:stage/, stage],
    [/^\/participer\/(instruction\/)?:?(jury\/:process|:process\/jury)/, jury],
    [/^\/participer\/instruction\/jury/, jury],
    [/^\/participer\/instruction\/avis\/:id/, opinion],
    [/^\/participer\/instruction\/contestation\/:id/, contest],
    [/^\/participer\/instruction\/doublons\/:pair/, pair],
    [/^\/participer\/instruction\/idee\/:id/, idea],
    [/^\/participer\/commentaires\/:comment/, comment],
    [/^\/participer\/instruction\/demarche\/:process/, { ...nothing, ...process }],
    [/^\/participer\/:process\/deposer/, { ...nothing, ...process }],
    [/^\/participer\/:process\/idees\/:proposal/, idea],
    [/^\/participer\/:process/, { ...nothing, ...process }],
    [/^\/rencontres\/:meeting/, meeting],
    [/^\/votes\/:slug\/preparation/, drafted],
    [/^\/votes\/:slug\/(contest|ecart|resultat|recompter)/, counted],
    [/^\/votes\/:slug/, vote],
    [/^\/votes\//, nothing],
  ];
}
