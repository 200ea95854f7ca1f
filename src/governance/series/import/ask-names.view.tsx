import { fold } from "#engines/similarity/fold.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Field } from "#platform/ui/field.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { Commune, Territory } from "#territory";
import { routes } from "../../routes.ts";
import type { Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";
import type { Plan } from "./import.command.ts";
import type { ChosenCommunes } from "./named-part.ts";

/** A file that was sent once and comes back with the form: its name, its bytes in base 64. */
export interface KeptFile {
  readonly name: string;
  readonly content: string;
}

interface Props {
  readonly plan: Plan;
  readonly territory: Territory;
  readonly series: Series;
  readonly file: KeptFile;
  readonly chosen: ChosenCommunes;
  readonly form: FormState;
}

/** Beyond that, the column is no column of communes. */
const mostAsked = 30;

/** Which commune each name means that is none's, or several communes'; what it is like comes first. Nothing to ask: nothing. */
export function AskNames({ plan, territory, series: { slug }, file, chosen, form }: Props) {
  const t = useTexts(seriesTexts);
  const unclear = plan.refused.flatMap(({ fault }) => (fault.kind === "name" || fault.kind === "several" ? [fault] : []));
  const names = [...new Map(unclear.map((fault) => [fold(fault.typed), fault])).values()];
  if (names.length === 0 || names.length > mostAsked) return null;
  return (
    <Form action={routes.seriesImport.href({ slug })} files state={form}>
      <h2>{t.askTitle}</h2>
      <p>{t.askLead}</p>
      <Kept file={file} reason={form.values["reason"]} chosen={chosen} />
      {names.map(({ typed, near }, at) => (
        <WhichCommune key={typed} id={`sens-${at}`} typed={typed} near={near} communes={territory.communes} />
      ))}
      <Submit label={t.checkAgain} act="check" />
    </Form>
  );
}

function WhichCommune({ id, typed, near, communes }: { id: string; typed: string; near: readonly Commune[]; communes: readonly Commune[] }) {
  const t = useTexts(seriesTexts);
  const option = ({ code, name }: Commune) => (
    <option key={code} value={code}>
      {name} ({code})
    </option>
  );
  return (
    <Field id={id} label={typed}>
      <input type="hidden" name="nom_lu" value={typed} />
      <select class="select" id={id} name="sens">
        <option value="">{t.none}</option>
        {near.map(option)}
        {communes.filter((commune) => !near.includes(commune)).map(option)}
      </select>
    </Field>
  );
}

/** What a second press needs of the first: the file, the reason, what names were said to mean. */
export function Kept({ file, reason, chosen }: { file: KeptFile; reason: unknown; chosen: ChosenCommunes }) {
  return (
    <>
      <input type="hidden" name="contenu" value={file.content} />
      <input type="hidden" name="nom" value={file.name} />
      <input type="hidden" name="reason" value={String(reason ?? "")} />
      {[...chosen].map(([name, code]) => (
        <>
          <input type="hidden" name="nom_lu" value={name} />
          <input type="hidden" name="sens" value={code} />
        </>
      ))}
    </>
  );
}
