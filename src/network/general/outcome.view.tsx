import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { AgendaItem } from "./general.query.ts";
import { generalTexts } from "./general.texts.ts";

/** What became of an adopted item, told by a coordinator. */
export function Outcome({ item, action, form }: { item: AgendaItem; action: string; form: FormState }) {
  const t = useTexts(generalTexts);
  const name = `suite_${item.id}`;
  const typed = form.act === "tell" && form.values[name] !== undefined;
  return (
    <Form action={action} state={typed ? form : { act: null, values: { [name]: item.outcome }, problems: {} }} label={`${t.outcome}, ${item.title}`}>
      <input type="hidden" name="version" value={String((typed && form.status === 422 && form.values["version"]) || item.told)} />
      <TextArea name={name} label={t.outcome} maxLength={2000} rows={3} />
      <Submit label={t.tell} act={`tell:${item.id}`} kind="quiet" />
    </Form>
  );
}
