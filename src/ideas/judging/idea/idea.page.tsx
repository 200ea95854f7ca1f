import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent } from "#processes";
import { CasePage } from "../../case/case-page.view.tsx";
import type { Case } from "../../case/case.query.ts";
import { actorOf, openCase } from "../../case/gate.ts";
import { sayIdea } from "../../idea-name.ts";
import { sayAct } from "../../journey.texts.ts";
import { keepNote } from "../../notes/note.command.ts";
import { type Note, readNotes } from "../../notes/notes.query.ts";
import { notesTexts } from "../../notes/notes.texts.ts";
import { NoteList } from "../../notes/notes.view.tsx";
import { routes } from "../../routes.ts";
import { type IdeaFacts, type JourneyLine, readIdeaFacts, readJourney } from "./idea.query.ts";
import { ideaTexts } from "./idea.texts.ts";
import { nextActs } from "./next-acts.ts";
import { sayFact } from "../../journey-fact.ts";

/** One idea, for whoever handles it: what is to be done, what happened, what services told each other. */
export default act("ideas/judging/idea", routes.judged, {
  access: agent,
  find: openCase,
  show,
  read: (form) => form.lines("note", 2, 4000, notesTexts[form.locale].noteWrong),
  async run(visit, judged, words) {
    await keepNote(visit.db, { ...actorOf(visit, judged), words });
    return done(routes.judged.href(visit.params), "note");
  },
});

async function show({ db, locale }: VisitOf<typeof routes.judged>, judged: Case, form: FormState) {
  const [facts, journey, notes] = await Promise.all([readIdeaFacts(db, judged.id, judged.process.id), readJourney(db, judged.id), readNotes(db, judged.id)]);
  const body = <Idea {...{ judged, facts, journey, notes, form }} />;
  return { title: sayIdea(judged, locale), robots: "noindex", says: { note: notesTexts[locale].noted }, body } as const;
}

interface IdeaProps {
  judged: Case;
  facts: IdeaFacts;
  journey: readonly JourneyLine[];
  notes: readonly Note[];
  form: FormState;
}

function Idea({ judged, facts, journey, notes, form }: IdeaProps) {
  const t = useTexts(ideaTexts);
  const note = useTexts(notesTexts);
  const { id } = judged;
  return (
    <CasePage judged={judged}>
      <h2>{t.next}</h2>
      <NextActs judged={judged} facts={facts} />
      <h2>{note.notes}</h2>
      <p class="soft">{note.notesLead}</p>
      <Form action={routes.judged.href({ id })} state={form} label={note.keep}>
        <TextArea name="note" label={note.note} maxLength={4000} rows={3} />
        <Submit label={note.keep} kind="quiet" />
      </Form>
      <NoteList notes={notes} />
      <h2>{t.journey}</h2>
      <Lines journey={journey} />
    </CasePage>
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
          {words && (
            <Written as="p" class="judging-words">
              {words}
            </Written>
          )}
        </li>
      ))}
    </ul>
  );
}
