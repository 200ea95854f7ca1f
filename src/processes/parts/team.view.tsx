import { useLocale } from "#platform/i18n/context.tsx";
import { Radios, TextField } from "#platform/ui/form.tsx";
import { type MemberPart, memberParts } from "../process.ts";
import type { ProcessSheet } from "../process.query.ts";
import { processTexts } from "../process.texts.ts";
import { PartEditor, type PartForm } from "./part-editor.view.tsx";
import { partsTexts } from "./parts.texts.ts";

export interface MemberLine {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly part: MemberPart;
  readonly service: string;
}

export function Team({ process, rows, mayChange, ...form }: PartForm & { process: ProcessSheet; rows: readonly MemberLine[]; mayChange: boolean }) {
  const locale = useLocale();
  const { team: t } = partsTexts[locale];
  const words = processTexts[locale].parts;
  return (
    <PartEditor
      {...form}
      process={process}
      part="editTeam"
      lead={mayChange ? t.lead : `${t.lead} ${t.onlyLeads}`}
      empty={t.empty}
      rows={rows}
      keyOf={({ personId, part }) => `${personId}:${part}`}
      nameOf={({ name }) => name}
      add={mayChange ? t.add : null}
      columns={[
        {
          label: t.person,
          heads: true,
          cell: ({ name, email }) => (
            <>
              {name} <span class="soft">{email}</span>
            </>
          ),
        },
        { label: t.part, cell: ({ part }) => words[part] },
        { label: t.service, cell: ({ service }) => service },
      ]}
    >
      <TextField name="email" type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="off" />
      <Radios name="part" label={t.part} choices={memberParts.map((value) => ({ value, label: words[value], note: t.partSays[value] }))} />
      <TextField name="service" label={t.service} hint={t.serviceHint} maxLength={160} optional />
    </PartEditor>
  );
}
