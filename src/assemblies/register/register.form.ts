import type { Reader } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { type Criterion, type Recruitment, sizeOf } from "../assembly.ts";
import { inviteTexts } from "../invite/invite.texts.ts";
import { tidyCode } from "../invite/letter-code.ts";
import type { Registration } from "./register.command.ts";
import { registerTexts } from "./register.texts.ts";

/** The field of a criterion: the position among them. */
export const fieldOf = (at: number): string => `critere_${at}`;

interface Around {
  readonly criteria: readonly Criterion[];
  readonly territory: Pick<Territory, "communeByCode">;
  readonly recruits: Recruitment;
  readonly byAgent?: boolean;
}

/** `byAgent`: noted for somebody, who may have no address of mail. */
export function readRegistration(form: Reader, { criteria, territory, recruits, byAgent = false }: Around): Registration {
  const t = registerTexts[form.locale].problems;
  const code = form.has("code") ? tidyCode(form.text("code")) : null;
  form.check("code", code !== null || (recruits === "open" && !form.has("code")), inviteTexts[form.locale].problems.code);
  const name = form.line("nom", 2, 120, t.name);
  const email = byAgent && !form.has("adresse_mail") ? null : form.email("adresse_mail", t.email);
  const phone = form.has("telephone") ? form.line("telephone", 6, 30, t.phone) : null;
  form.check("telephone", phone === null || /^[+\d][\d .()-]{5,}$/.test(phone), t.phone);
  const address = `${form.line("rue", 3, 200, t.street)}, ${form.line("code_postal", 4, 10, t.postcode)}`;
  const choices = new Map(criteria.map((criterion, at) => [criterion.id, choiceOf(form, criterion, at, territory)]));
  form.check("accord", form.ticked("accord"), t.consent);
  return {
    code,
    name,
    email,
    phone,
    address,
    wantsCare: form.ticked("garde"),
    wantsHelp: form.has("aide") ? form.lines("aide", 3, 500, t.help) : null,
    choices,
  };
}

function choiceOf(form: Reader, { kind, name, quotas }: Criterion, at: number, territory: Pick<Territory, "communeByCode">): string {
  const problem = registerTexts[form.locale].problems.choice(name);
  if (kind === "asked")
    return form.choice(
      fieldOf(at),
      quotas.map(({ id }) => id),
      problem,
    );
  const known = territory.communeByCode(form.text(fieldOf(at)));
  const quota = known && quotas.find(({ label }) => label === sizeOf(known.commune.population));
  form.check(fieldOf(at), quota !== null && quota !== undefined, problem);
  return quota?.id ?? "";
}
