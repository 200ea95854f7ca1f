import { z } from "zod";

import { isRna, isSiren, isSiret, tidyNumber } from "#people";
import { readEmails, readPhone, readUrl, readUrls } from "../import/checks/contact.ts";
import { readText, requireText } from "../import/checks/text.ts";
import { Notes } from "../import/notes.ts";
import type { Control } from "./controls.ts";

/** The checks of imports serve forms too: what a file may not say, nobody may type. Their code names the sentence. */
function checked<value>(read: (raw: string, notes: Notes) => value) {
  return z.string().transform((raw, context) => {
    const notes = new Notes();
    const value = read(raw, notes);
    const [problem] = notes.problems;
    if (!problem) return value;
    context.addIssue({ code: "custom", message: problem.code });
    return z.NEVER;
  });
}

const mostLines = 20;
const asOneLine = (raw: string) => raw.split(/\n|\|/).join("|");

function readLabels(raw: string, notes: Notes): string[] {
  const lines = raw.split("\n").filter((line) => line.trim());
  if (lines.length > mostLines) notes.refuse("other_labels", "too_many", lines.length);
  return lines.flatMap((line) => readText(line, { field: "other_labels", most: 120 }, notes) ?? []);
}

const lines = {
  email: checked((raw, notes) => readEmails(asOneLine(raw), "emails", notes)),
  url: checked((raw, notes) => readUrls(asOneLine(raw), "websites", notes)),
  label: checked(readLabels),
};

const figure = (most: number) =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || /^\d{1,7}$/.test(text), "whole_number")
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((number) => number === null || (number >= 1 && number <= most), "number_range");

const simple = {
  phone: checked((raw, notes) => readPhone(raw || null, "phone", notes)),
  url: checked((raw, notes) => readUrl(raw || null, "url", notes)),
  commune: z.string().trim().min(1, "commune_required"),
  postal: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, ""))
    .refine((text) => /^\d{5}$/.test(text), "postal_code"),
  // A point on the map needs no more than these digits; checkPoint tells whether it lies where the address is.
  degrees: z
    .string()
    .trim()
    .refine((text) => text === "" || /^[+-]?\d{1,3}([.,]\d{1,12})?$/.test(text), "degrees"),
  pivot: z
    .string()
    .transform(tidyNumber)
    .refine((text) => text === "" || isSiret(text) || isSiren(text) || isRna(text), "pivot")
    .transform((text) => text || null),
};

/** From what was typed to the fact, or the code of what is wrong with it. A list comes as the boxes that were ticked. */
export function schemaOf(control: Control): z.ZodType {
  switch (control.kind) {
    case "text": {
      const limits = { field: "", least: control.least ?? 1, most: control.most, paragraphs: control.long ?? false };
      return checked((raw, notes) => (control.required ? requireText(raw, limits, notes) : readText(raw, limits, notes)));
    }
    case "number":
      return figure(control.most);
    case "lines":
      return lines[control.of];
    case "one":
      return z
        .string()
        .refine((code) => (code === "" ? !control.required : Object.hasOwn(control.choices, code)), "choice")
        .transform((code) => code || null);
    case "many":
      return z.array(z.string()).refine((codes) => codes.every((code) => Object.hasOwn(control.choices, code)), "choice");
    default:
      return simple[control.kind];
  }
}
