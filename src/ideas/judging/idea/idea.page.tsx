import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { withQuery } from "#platform/web/path.ts";
import { readTerritory } from "#territory";
import { agent } from "#processes";
import { ActPage, sayIdea } from "../act-page.view.tsx";
import { communeNameOf } from "../commune-name.ts";
import { findHandled, qualityOf } from "../gate.ts";
import { sayAct } from "../../journey.texts.ts";
import { sayFact } from "../../journey-fact.ts";
import type { Judged } from "../judged.query.ts";
import { nextActs } from "../next-acts.ts";
import { type IdeaFacts, type JourneyLine, type Note, readIdeaFacts, readJourney, readNotes } from "./idea.query.ts";
import { ideaTexts } from "./idea.texts.ts";
import { keepNote } from "./note.command.ts";
import { NoteList } from "./notes.view.tsx";
import { routes } from "../../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id", Visitor>;

/** One idea, for whoever handles it: what is to be done, what happened, what services told each other. */
export default page("ideas/judging/idea", routes.judged, {
  access: agent,

  async get(visit) {
    return show(visit, await findHandled(visit.db, visit.visitor, visit.params.id), { noted: visit.url.searchParams.get("fait") === "note" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const judged = await findHandled(db, visitor, params.id);
    const words = ((await visit.form())["note"] ?? "").trim();
    if (words.length < 2 || words.length > 4000) return show(visit, judged, { values: { note: words }, problems: { note: ideaTexts[locale].noteWrong } });
    await keepNote(db, { proposalId: judged.id, words, asWhom: qualityOf(visitor, judged, await readTerritory(db)), by: visitor.id });
    return { redirect: withQuery(routes.judged.href(params), { fait: "note" }) };
  },
});

interface Said {
  readonly noted?: boolean;
  readonly values?: Record<string, string>;
  readonly problems?: Record<string, string>;
}

async function show({ db, locale }: Asked, judged: Judged, { noted, values, problems }: Said) {
  const [facts, journey, notes, territory] = await Promise.all([
    readIdeaFacts(db, judged.id, judged.process.id),
    readJourney(db, judged.id),
    readNotes(db, judged.id),
    readTerritory(db),
  ]);
  const body = (
    <Idea {...{ judged, facts, journey, notes, values, problems }} noted={noted ?? false} communeName={communeNameOf(territory, judged.communeCode)} />
  );
  return { title: sayIdea(judged, locale), robots: "noindex", status: problems ? 422 : 200, body } as const;
}

interface IdeaProps {
  judged: Judged;
  communeName: string | null;
  facts: IdeaFacts;
  journey: readonly JourneyLine[];
  notes: readonly Note[];
  noted: boolean;
  values?: Record<string, string> | undefined;
  problems?: Record<string, string> | undefined;
}

function Idea({ judged, communeName, facts, journey, notes, noted, values, problems }: IdeaProps) {
  const t = useTexts(ideaTexts);
  const { id } = judged;
  return (
    <ActPage judged={judged} communeName={communeName} done={noted ? t.noted : undefined}>
      <h2>{t.next}</h2>
      <NextActs judged={judged} facts={facts} />
      <h2>{t.notes}</h2>
      <p class="soft">{t.notesLead}</p>
      <Form action={routes.judged.href({ id })} values={values} problems={problems} label={t.note}>
        <TextArea name="note" label={t.note} maxLength={4000} rows={3} />
        <Actions>
          <Button kind="quiet">{t.keep}</Button>
        </Actions>
      </Form>
      <NoteList notes={notes} />
      <h2>{t.journey}</h2>
      <Lines journey={journey} />
    </ActPage>
  );
}

function NextActs({ judged, facts }: Pick<IdeaProps, "judged" | "facts">) {
  const t = useTexts(ideaTexts);
  const acts = nextActs({ ...facts, state: judged.state, communeKnown: judged.communeCode !== null });
  if (acts.length === 0 && !facts.contestId) return <p>{t.nothing}</p>;
  return (
    <ul class="judging-acts">
      {facts.contestId && (
        <li>
          <Go href={routes.contestDecision.href({ id: facts.contestId })}>{t.contest}</Go>
        </li>
      )}
      {acts.map((act) => (
        <li>
          <Go href={routes[act].href({ id: judged.id })}>{t.acts[act]}</Go>
        </li>
      ))}
      {facts.opinions.map((opinion) => (
        <li>
          <Go href={routes.opinion.href({ id: opinion })}>{t.opinion}</Go>
        </li>
      ))}
    </ul>
  );
}

function Lines({ journey }: Pick<IdeaProps, "journey">) {
  const locale = useLocale();
  return (
    <ul class="judging-lines">
      {journey.map(({ at, act, asWhom, told, words }) => (
        <li>
          <b>{sayAct(act, locale) ?? act.replaceAll("_", " ")}</b>{" "}
          <span class="soft">{[asWhom, formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" })].filter(Boolean).join(", ")}</span>
          {told && <p>{sayFact(told, locale)}</p>}
          {words && <p class="judging-words">{words}</p>}
        </li>
      ))}
    </ul>
  );
}
