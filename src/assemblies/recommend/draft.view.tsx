import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { DraftText, Paragraphs, Proposals } from "../drafting/drafting.view.tsx";
import type { Drafting } from "../drafting/drafting.query.ts";
import { NextVersion } from "../drafting/next-version.view.tsx";
import { Course } from "./parts.view.tsx";
import { progresses, verdicts } from "./recommendation.ts";
import { recommendTexts } from "./recommend.texts.ts";
import type { Recommendation } from "./recommendations.query.ts";

interface DraftProps {
  readonly assembly: Assembly;
  readonly one: Recommendation | null;
  readonly text: Drafting | null;
  readonly action: string;
  readonly today: string;
  readonly form: FormState;
}

export function DraftPage(props: DraftProps) {
  const { assembly, one } = props;
  const t = useTexts(recommendTexts);
  const general = useTexts(assembliesTexts);
  return (
    <PageFrame
      title={one ? <Written>{one.title}</Written> : t.add}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
        { label: general.work, href: routes.work.href(assembly) },
      ]}
      badges={one && <Badge tone={one.state === "adopted" ? "ok" : "none"}>{t.states[one.state]}</Badge>}
      ground="surface"
      flow="loose"
    >
      {one === null && <Write {...props} />}
      {one && props.text && <Drafted {...props} one={one} text={props.text} />}
      {one?.state === "voting" && <Close {...props} one={one} />}
      {one && <Course one={one} />}
      {one?.state === "adopted" && assembly.state === "handed" && <Answer {...props} one={one} />}
    </PageFrame>
  );
}

function Write({ action, form }: DraftProps) {
  const t = useTexts(recommendTexts);
  return (
    <Form action={action} state={stateOf(form, "save")} label={t.add}>
      <TextField name="titre" label={t.name} maxLength={200} />
      <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={10_000} rows={10} />
      <Submit label={t.save} act="save" />
    </Form>
  );
}

/** The text with what members propose; while it is a draft, what is done with it. */
function Drafted({ assembly, one, text, action, form }: DraftProps & { one: Recommendation; text: Drafting }) {
  const t = useTexts(recommendTexts);
  const open = one.state === "draft";
  const at = { id: assembly.id, number: String(one.number) };
  const naming = stateOf(form, "rename", { titre: one.title });
  return (
    <>
      {open ? (
        <DraftText text={text} changes={(paragraph) => routes.correct.href({ ...at, paragraph: String(paragraph) })} verb="correct" />
      ) : (
        <Paragraphs parts={text.paragraphs} />
      )}
      <Proposals text={text} action={null} examine={(change) => routes.examine.href({ ...at, change: String(change) })} open={open} />
      {open && text.changed && <NextVersion text={text} action={action} form={form} />}
      {open && (
        <>
          <Form action={action} state={naming} label={t.rename}>
            <VersionSeen state={naming} one={one} />
            <TextField name="titre" label={t.name} maxLength={200} />
            <Submit label={t.save} act="rename" kind="quiet" />
          </Form>
          <Form action={action} state={stateOf(form, "open")} label={t.openVote}>
            <p>{t.openVoteHint}</p>
            <Submit label={t.openVote} act="open" kind="quiet" />
          </Form>
        </>
      )}
    </>
  );
}

/** Asked again for another reason, a form keeps the version that was seen; after somebody quicker it has the one that is shown. */
const VersionSeen = ({ state, one }: { state: FormState; one: Recommendation }) => (
  <input type="hidden" name="version" value={String(state.values["version"] ?? one.version)} />
);

function Close({ one, action, form }: DraftProps & { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  return (
    <Form action={action} state={stateOf(form, "close")} label={t.closeVote}>
      <p>{t.cast(one.cast)}</p>
      <Submit label={t.closeVote} act="close" />
    </Form>
  );
}

function Answer({ assembly, one, action, today, form }: DraftProps & { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  const kept = { suite: one.verdict ?? "", reponse: one.answer ?? "", service: one.answeredService ?? assembly.ownerService, jour: one.answeredOn ?? today };
  const [answering, telling] = [stateOf(form, "answer", kept), stateOf(form, "tell", { jour_suite: today })];
  return (
    <>
      <Form action={action} state={answering} label={t.answer}>
        <VersionSeen state={answering} one={one} />
        <Radios name="suite" label={t.verdict} choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))} />
        <TextArea name="reponse" label={t.answerWords} maxLength={10_000} rows={6} />
        <TextField name="service" label={t.service} maxLength={160} />
        <TextField name="jour" type="date" label={t.day} short />
        <Submit label={t.publish} act="answer" />
      </Form>
      {one.verdict && (
        <Form action={action} state={telling} label={t.outcome}>
          <VersionSeen state={telling} one={one} />
          <Radios name="avancement" label={t.progress} choices={progresses.map((value) => ({ value, label: t.progresses[value] }))} />
          <TextArea name="fait" label={t.outcomeWords} maxLength={3000} rows={4} />
          <TextField name="lien" label={t.thing} hint={t.thingHint} maxLength={300} optional />
          <TextField name="jour_suite" type="date" label={t.day} short />
          <Submit label={t.tell} act="tell" kind="quiet" />
        </Form>
      )}
    </>
  );
}
