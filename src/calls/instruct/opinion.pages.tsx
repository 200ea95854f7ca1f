import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { type Application, type Document, listDocuments, readApplication } from "../apply/application.query.ts";
import { Content } from "../apply/content.view.tsx";
import { routes } from "../routes.ts";
import { answerOpinion } from "./instruct.command.ts";
import { findOwnOpinion, listOwnOpinions, type OwnOpinion } from "./instruct.query.ts";
import { instructTexts } from "./instruct.texts.ts";
import { verdicts } from "./opinion.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

const own = page("calls/instruct", routes.opinions, {
  access: signedIn,
  async get({ db, visitor, locale }) {
    return {
      title: instructTexts[locale].ownOpinions,
      robots: "noindex",
      says: instructTexts[locale].done,
      body: <OwnOpinions opinions={await listOwnOpinions(db, visitor.id)} />,
    };
  },
});

function OwnOpinions({ opinions }: { opinions: readonly OwnOpinion[] }) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.ownOpinions} lead={t.ownOpinionsLead}>
      {opinions.length === 0 ? (
        <Empty title={t.noOwnOpinions} text={t.noOwnOpinionsNext} />
      ) : (
        <Entries>
          {opinions.map(({ id, title, callTitle, dueOn, verdict }) => (
            <Entry
              title={<Written>{title}</Written>}
              href={routes.opinion.href({ id })}
              level={2}
              meta={[
                <Written>{callTitle}</Written>,
                verdict ? <Badge tone="ok">{t.verdicts[verdict]}</Badge> : <Badge tone="warn">{t.dueOn(sayShortDay(startOfDay(dueOn), locale))}</Badge>,
              ]}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

interface OpinionProps {
  opinion: OwnOpinion;
  application: Application;
  documents: readonly Document[];
  communes: ReadonlyMap<string, string>;
  form: FormState;
}

/** What somebody is asked about a project: they read it, and answer once. */
const answer = act("calls/instruct", routes.opinion, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const opinion = isUuid(params.id) ? await findOwnOpinion(db, params.id, visitor.id) : null;
    const application = opinion && (await readApplication(db, opinion.applicationId));
    if (!opinion || !application) throw new NotFound();
    return { opinion, application };
  },
  async show({ db, locale }, { opinion, application }, form) {
    const [documents, { communes }] = await Promise.all([listDocuments(db, application.id), readTerritory(db)]);
    const names = new Map(communes.map(({ code, name }) => [code, name]));
    return {
      title: `${instructTexts[locale].verdict}, ${application.title}`,
      robots: "noindex",
      body: <AnswerOpinion opinion={opinion} application={application} documents={documents} communes={names} form={form} />,
    };
  },
  read(form, { locale }) {
    const t = instructTexts[locale].problems;
    return { verdict: form.choice("avis", verdicts, t.verdict), answer: form.lines("motifs", 3, 3000, t.answer) };
  },
  async run({ db, params, visitor, locale }, _, given) {
    const answered = await answerOpinion(db, params.id, given, visitor.id);
    return answered ? done(routes.opinions.href(), "avis") : conflict(instructTexts[locale].problems.answered);
  },
});

function AnswerOpinion({ opinion, application, documents, communes, form }: OpinionProps) {
  const t = useTexts(instructTexts);
  return (
    <>
      <PageHead
        title={<Written>{application.title}</Written>}
        trail={[{ label: t.ownOpinions, href: routes.opinions.href() }]}
        lead={<Written>{opinion.words}</Written>}
        joined
      />
      <Band ground="surface" tight>
        {opinion.verdict ? (
          <p>
            <Badge tone="ok">{t.verdicts[opinion.verdict]}</Badge> <Written>{opinion.answer}</Written>
          </p>
        ) : (
          <Form action={routes.opinion.href({ id: opinion.id })} state={form} label={t.give}>
            <Radios name="avis" label={t.verdict} choices={verdicts.map((one) => ({ value: one, label: t.verdicts[one] }))} />
            <TextArea name="motifs" label={t.answer} rows={5} maxLength={3000} />
            <Submit label={t.give} />
          </Form>
        )}
      </Band>
      <Band tight>
        <Content application={application} documents={documents} communes={communes} />
      </Band>
    </>
  );
}

export const opinionPages: readonly Page[] = [own, answer];
