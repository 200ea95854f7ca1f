import { sql } from "kysely";

import { act, acts, goes, type PersonalRegister, signed, stays } from "#platform/personal/register.ts";

const ofStructure = stays("what a structure says in its own name, on which another relies");
const ofTwo = { stays: "who confirms is another than who wrote down: two accounts that were one person did what they did" };

/** Who agreed, wrote down, confirmed and disputed in the name of a structure. */
export const poolingRegister: PersonalRegister = {
  area: "pooling",
  file: "pooling",
  notPersonal: {
    "pooling.closing": { why: "a month, and in which transaction it was settled", columns: ["made_in"] },
    "pooling.statement": { why: "the names of a structure", columns: ["structure_name", "structure_siret", "structure_address"] },
    "pooling.line": { why: "what a structure owes another", columns: ["label", "other_name", "reason"] },
  },
  kept: [
    {
      what: {
        fr: "Ce que vous proposez, demandez, notez, confirmez ou contestez au nom d’une structure dans la mutualisation",
        en: "What you offer, ask for, record, confirm or dispute in the name of a structure in pooling",
        nl: "Wat u namens een structuur aanbiedt, vraagt, noteert, bevestigt of betwist bij het delen van diensten",
      },
      why: {
        fr: "Savoir qui engage une structure, et que deux personnes différentes se répondent",
        en: "To know who commits a structure, and that two different persons answer each other",
        nl: "Weten wie een structuur verbindt, en dat twee verschillende personen elkaar antwoorden",
      },
      until: "always",
      tables: [
        {
          ...{ table: "pooling.offer", person: "created_by", sheet: "pooling_offers", facts: ["state", "changed_at"] },
          words: { title: ofStructure, about: ofStructure, conditions: ofStructure },
        },
        {
          ...{ table: "pooling.deal", person: "made_by", sheet: "pooling_deals", facts: ["state", "made_at"] },
          words: { title: ofStructure, text: ofStructure, sha256: ofStructure, answer: ofStructure, end_reason: ofStructure },
        },
        {
          ...{ table: "pooling.assent", person: "person_id", sheet: "pooling_assents", facts: ["side", "at"], merge: ofTwo },
          words: { name: goes("(nom effacé)"), sha256: stays("of the text that was agreed") },
          erase: async (trx, { id }) => {
            await sql`select pooling.forget_assent(${id})`.execute(trx);
          },
        },
        {
          ...{ table: "pooling.use", person: "recorded_by", sheet: "pooling_uses", facts: ["day", "quantity", "state"], merge: ofTwo },
          words: { note: ofStructure },
        },
        { table: "pooling.use", person: "confirmed_by", sheet: "pooling_confirmed", facts: ["day", "quantity", "state"], merge: ofTwo },
        {
          ...{ table: "pooling.use", person: "disputed_by", sheet: "pooling_disputed", facts: ["day", "state"], merge: ofTwo },
          words: { dispute_why: ofStructure },
        },
        {
          ...{ table: "pooling.key", person: "made_by", sheet: "pooling_keys", facts: ["year", "state"] },
          words: { title: ofStructure, basis: ofStructure },
        },
        { table: "pooling.key_part", person: "agreed_by", sheet: "pooling_keys_agreed", facts: ["agreed_at"] },
        { table: "pooling.key_part", person: "accepted_by", sheet: "pooling_keys_accepted", facts: ["accepted_at"] },
        { table: "pooling.key_part", person: "contested_by", sheet: "pooling_keys_contested", words: { contest_why: ofStructure } },
        { table: "pooling.cost", person: "recorded_by", sheet: "pooling_costs", facts: ["day", "cents"], words: { label: ofStructure } },
        {
          ...{ table: "pooling.purchase", person: "made_by", sheet: "pooling_purchases", facts: ["state", "made_at"] },
          words: { title: ofStructure, about: ofStructure, unit_label: ofStructure },
        },
        { table: "pooling.commitment", person: "made_by", sheet: "pooling_commitments", facts: ["interest", "committed", "changed_at"] },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("pooling.use", "decided_by"), words: { decided_why: act }, merge: { stays: "who decides has no part in what is disputed" } },
        signed("pooling.correction", "made_by", ["reason"]),
      ],
    },
  ],
};
