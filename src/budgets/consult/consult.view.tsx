import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { Invented } from "../invented.view.tsx";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import type { Hours, NamedMark } from "./consult.query.ts";
import { consultTexts } from "./consult.texts.ts";
import { grounds } from "./grounds.ts";

interface ConsultProps {
  vote: Vote;
  hours: Hours;
  /** Null before a name was asked for. */
  marks: readonly NamedMark[] | null;
  communeName: (code: string) => string;
  form: FormState;
}

export function Consult({ vote, hours, marks, communeName, form }: ConsultProps) {
  const { slug, title } = vote;
  const t = useTexts(consultTexts);
  const general = useTexts(budgetsTexts);
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
  ];
  const asked = grounds.filter((ground) => ground !== "elector" || hours.electors);
  return (
    <>
      <PageHead title={t.title} trail={trail} lead={t.lead} />
      <div class="wrap flow">
        <Invented vote={vote} level={2} />
        {marks && <Found marks={marks} communeName={communeName} />}
        {hours.state === "open" ? (
          <Form action={routes.consult.href({ slug })} state={form} label={t.title}>
            <Radios name="motif" label={t.ground} choices={asked.map((value) => ({ value, label: t.grounds[value] }))} />
            <TextArea name="raison" label={t.reason} hint={t.reasonHint} rows={2} maxLength={500} />
            <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={120} autocomplete="off" />
            <Submit label={t.search} />
          </Form>
        ) : (
          <Notice tone="info" title={hours.state === "early" ? t.early : t.over} />
        )}
      </div>
    </>
  );
}

function Found({ marks, communeName }: Pick<ConsultProps, "communeName"> & { marks: readonly NamedMark[] }) {
  const t = useTexts(consultTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <Notice tone="ok" title={marks.length === 0 ? t.none : plural(marks.length, locale, t.found)} announce>
      <ul>
        {marks.map(({ name, channel, communeCode }) => (
          <li>
            {name}, {general.channels[channel]}
            {communeCode && `, ${communeName(communeCode)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
