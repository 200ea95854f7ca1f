import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/** How somebody came in (`people.session.way`). */
const ways = ["link", "password", "passkey", "franceconnect", "proconnect", "demo"] as const;
export type Way = (typeof ways)[number];

const body = z.object({ personId: z.uuid(), way: z.enum(ways), secondFactor: z.boolean() });

/**
 * The one door to a session, whichever way somebody proved who they are. The session that this browser had before ends: neither
 * a planted one (session fixation) nor a forgotten one goes on.
 */
export const openSession = () =>
  ({
    id: "open-session",
    endpoints: {
      openSession: createAuthEndpoint.serverOnly({ method: "POST", body, requireHeaders: true }, async (ctx) => {
        const { internalAdapter, authCookies, secret } = ctx.context;
        const before = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
        if (before) await internalAdapter.deleteSession(before);
        const user = await internalAdapter.findUserById(ctx.body.personId);
        if (!user) throw new APIError("NOT_FOUND");
        const secondFactorAt = ctx.body.secondFactor ? new Date() : null;
        const session = await internalAdapter.createSession(user.id, false, { secondFactorAt, way: ctx.body.way });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ email: user.email, name: user.name, pending: "twoFactorEnabled" in user && user.twoFactorEnabled === true && !secondFactorAt });
      }),
    },
  }) satisfies BetterAuthPlugin;
