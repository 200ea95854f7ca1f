import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import type { ProgramAct, ProgramField } from "#platform/web/program.ts";
import { apiTexts } from "./api.texts.ts";

/** What a program is answered that pressed a button. */
const pressedSchema = z.strictObject({
  done: z.boolean(),
  location: z.string().optional(),
  /** What the form shows back before it is done: sent with it, it is. */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])).optional(),
});

/** As OpenAPI names a token of a person. */
export const tokenScheme = { token: { type: "http", scheme: "bearer" } };

/** What programs may do with a token, in OpenAPI: one operation each. */
export function describeActs(acts: readonly ProgramAct[], locale: Locale): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (const act of acts) (paths[templateOf(act)] ??= {})[act.method.toLowerCase()] = describeAct(act, locale);
  return paths;
}

const templateOf = ({ address, params = {} }: ProgramAct): string => address.pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? `{${name}}`);

function describeAct(act: ProgramAct, locale: Locale): object {
  const { name, says, method, fields = [] } = act;
  const t = apiTexts[locale];
  const parameters = [...templateOf(act).matchAll(/\{(\w+)\}/g)].map(([, part]) => ({
    name: part,
    in: "path",
    required: true,
    description: t.part,
    schema: { type: "string" },
  }));
  const { $schema, ...pressed } = z.toJSONSchema(pressedSchema, { target: "draft-2020-12" });
  return {
    operationId: name,
    tags: ["acts"],
    summary: says[locale],
    description: t.actText,
    security: [{ token: [] }],
    ...((parameters.length > 0 || method === "POST") && { parameters: [...parameters, ...(method === "POST" ? [keyParameter(locale)] : [])] }),
    ...(method === "POST" && { requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: schemaOf(fields, locale) } } } }),
    responses: {
      "200": {
        description: says[locale],
        content: method === "POST" ? { "application/json": { schema: pressed } } : { "text/csv": { schema: { type: "string" } } },
      },
      ...Object.fromEntries(
        [...(method === "POST" ? [400] : []), 401, 403, 404, ...(method === "POST" ? [409, 422] : []), 429].map((status) => [
          String(status),
          { $ref: "#/components/responses/Problem" },
        ]),
      ),
    },
  };
}

/** As the draft of the IETF names it (draft-ietf-httpapi-idempotency-key-header). */
const keyParameter = (locale: Locale): object => ({
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: apiTexts[locale].idempotencyKey,
  schema: { type: "string", minLength: 1, maxLength: 255 },
});

const schemaOf = (fields: readonly ProgramField[], locale: Locale): object => ({
  type: "object",
  required: fields.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(
    fields.map(({ name, says, values, example }) => [
      name,
      { type: "string", description: says[locale], ...(values && { enum: values }), ...(example && { examples: [example] }) },
    ]),
  ),
});
