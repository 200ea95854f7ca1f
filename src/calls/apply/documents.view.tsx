import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, FileField, Form, TextField } from "#platform/ui/form.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { documentsAsked, documentTypes, isValid } from "../application.ts";
import type { RequiredDocument } from "../call.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { applyTexts } from "./apply.texts.ts";
import type { OwnApplication } from "./editable.ts";
import { PartHead } from "./frame.view.tsx";
import { Frozen } from "./part.view.tsx";

interface DocumentsProps extends OwnApplication {
  open: boolean;
  today: string;
  megabytes: number;
  form: FormState;
}

export function DocumentsEdit(props: DocumentsProps) {
  const { application, open } = props;
  const t = useTexts(applyTexts);
  const asked = documentsAsked(application);
  return (
    <>
      <PartHead application={application} title={t.documents} />
      <Band ground="surface" tight>
        <div class="flow loose">
          <Frozen open={open} />
          {asked.length === 0 && <p>{t.noDocuments}</p>}
          {asked.map((one) => (
            <Piece {...props} asked={one} />
          ))}
        </div>
      </Band>
    </>
  );
}

function Piece({ application, documents, open, today, megabytes, form, asked }: DocumentsProps & { asked: RequiredDocument }) {
  const t = useTexts(applyTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const kept = documents.find(({ key }) => key === asked.key);
  const action = routes.documents.href({ id: application.id });
  const state = form.values["piece"] === asked.key ? stateOf(form, "put") : undefined;
  const valid = kept && isValid(kept.issuedOn, asked.months, today);
  const name = written(asked.label, application.lang);
  return (
    <section class="flow" aria-labelledby={`piece-${asked.key}`}>
      <Written as="h2" id={`piece-${asked.key}`} lang={application.lang}>
        {asked.label}
      </Written>
      <p class="small soft">
        {[asked.months !== null && general.valid(formatNumber(asked.months, locale)), !asked.required && general.optional].filter(Boolean).join(", ")}
      </p>
      {kept ? (
        <p class="row">
          <a href={routes.document.href({ id: application.id, document: kept.id })}>{kept.name}</a>
          <span>{sayShortDay(startOfDay(kept.issuedOn), locale)}</span>
          <Badge tone={valid ? "ok" : "danger"}>{valid ? t.validDocument : t.outOfDate}</Badge>
          {kept.reused && <Badge tone="info">{t.isReused}</Badge>}
        </p>
      ) : (
        <p>{t.none}</p>
      )}
      {open && (
        <Form action={action} state={state} files label={asked.label}>
          <input type="hidden" name="piece" value={asked.key} />
          <FileField
            name="fichier"
            id={`fichier-${asked.key}`}
            label={t.document}
            hint={t.documentHint(formatNumber(megabytes, locale))}
            accept={documentTypes.join(",")}
          />
          <TextField name="date" id={`date-${asked.key}`} label={t.issuedOn} type="date" short />
          <Actions>
            <Button kind="quiet" act="put">
              {kept ? t.replace : t.give}
              <span class="vh"> {name}</span>
            </Button>
            {kept && (
              <TextButton act={`remove:${asked.key}`}>
                {t.removeDocument}
                <span class="vh"> {name}</span>
              </TextButton>
            )}
          </Actions>
        </Form>
      )}
    </section>
  );
}
