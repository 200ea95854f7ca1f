import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { Radios } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { fieldNames } from "../field-names.ts";
import type { Clash, Clashing } from "../saving/change-place.command.ts";
import type { Field } from "../saving/same.ts";
import { choiceOf } from "./edit.form.ts";
import { editTexts } from "./edit.texts.ts";
import { sayFact } from "./say-fact.ts";

interface ClashChoicesProps extends Pick<Clashing, "clashes" | "alsoChanged"> {
  territory: Territory;
}

/** What two people changed at once, side by side, and a choice for each field. What this person wrote is chosen unless they say otherwise. */
export function ClashChoices({ clashes, alsoChanged, territory }: ClashChoicesProps) {
  const t = useTexts(editTexts).clash;
  const locale = useLocale();
  const nameOf = (field: Field) => fieldNames[locale][field] ?? field;
  return (
    <>
      {alsoChanged.length > 0 && <p>{t.also(formatList(alsoChanged.map(nameOf), locale))}</p>}
      {clashes.map((clash) => (
        <div class="flow">
          <Versions clash={clash} name={nameOf(clash.field)} territory={territory} />
          <Radios
            name={choiceOf(clash.field)}
            label={t.choose(nameOf(clash.field))}
            value="mine"
            choices={[
              { value: "mine", label: t.keepMine },
              { value: "theirs", label: t.takeTheirs },
            ]}
          />
        </div>
      ))}
    </>
  );
}

function Versions({ clash: { field, before, theirs, mine }, name, territory }: { clash: Clash; name: string; territory: Territory }) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  const rows = [
    { version: t.clash.before, value: before },
    { version: t.clash.theirs, value: theirs },
    { version: t.clash.mine, value: mine },
  ];
  return (
    <Table
      caption={t.clash.table(name)}
      columns={[
        { label: t.clash.by, cell: ({ version }) => version, heads: true },
        { label: name, cell: ({ value }) => sayFact(field, value, locale, territory) ?? <span class="soft">{t.none}</span> },
      ]}
      rows={rows}
    />
  );
}
