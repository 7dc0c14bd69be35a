/** Parameters, headers and security schemes that calls share. */

const slugPattern = "^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$";
const path = (name: string, description: string, schema: object, example: string) => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string", ...schema },
  example,
});

export const parameters: Readonly<Record<string, object>> = {
  office: path("office", "The office's id.", { pattern: slugPattern }, "otaru"),
  terms: path("terms", "The document's id.", { pattern: slugPattern }, "otaru-terms"),
  version: path(
    "version",
    "The document's version, as the profile's `consents` name it.",
    { pattern: "^\\w[\\w.-]{0,63}$" },
    "2023-10-01",
  ),
  key: path(
    "key",
    "The `Idempotency-Key` of the request in question; upper and lower case are one.",
    { format: "uuid" },
    "0b5a3f9e-3c1d-4a7b-9a52-6f0e7d1c2b3a",
  ),
  id: path(
    "id",
    "The booking's id.",
    { pattern: "^[\\w-]{1,64}$" },
    "00000000-0000-4000-8000-000000000001",
  ),
  month: {
    name: "month",
    in: "query",
    required: true,
    description: "One month of the office's calendar, YYYY-MM.",
    schema: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
    example: "2026-05",
  },
  idempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: true,
    description:
      "A UUID, minted once for each thing to create, and the same for every try. Upper and lower case are one.",
    schema: { type: "string", format: "uuid" },
    example: "0b5a3f9e-3c1d-4a7b-9a52-6f0e7d1c2b3a",
  },
  challengeSolution: {
    name: "Challenge-Solution",
    in: "header",
    description:
      "After `challenge-required`: base64 of the JSON `{algorithm, challenge, number, salt, signature}`, the challenge's members and the number that was found. No part of the payload that the key stands for.",
    schema: { type: "string", maxLength: 2048 },
    example: "eyJhbGdvcml0aG0iOiJTSEEtMjU2IiwiY2hhbGxlbmdlIjoi…",
  },
  ifNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The `ETag` of the copy that the caller has. Browsers send it by themselves.",
    schema: { type: "string" },
    example: '"q2Jg0xw1T9m3f6Vb7n5Kc8Ld4Ze"',
  },
};

export const headers: Readonly<Record<string, object>> = {
  ETag: {
    description: "Changes whenever the body does.",
    schema: { type: "string" },
    example: '"q2Jg0xw1T9m3f6Vb7n5Kc8Ld4Ze"',
  },
  RetryAfter: {
    description: "Seconds to wait; the same as `retryAfterSeconds`.",
    schema: { type: "integer", minimum: 0 },
    example: 42,
  },
  WwwAuthenticate: {
    description: "`Bearer`, where a token is asked for.",
    schema: { type: "string", const: "Bearer" },
  },
};

export function cacheControl(value: string): object {
  return {
    description: "Who may keep the answer, and how long.",
    schema: { type: "string", const: value },
  };
}

export const securitySchemes = {
  flowToken: {
    type: "http",
    scheme: "bearer",
    description:
      "`flow.token` of the answer to `POST …/bookings`: whoever sent the request follows that one booking with it, until `flow.expiresAt` (the mock: the end of the meeting, and 24 hours at least).",
  },
  session: {
    type: "http",
    scheme: "bearer",
    description:
      "`token` of `POST /sessions`: a signed-in person, until the session ends. Kept in the page's memory only; a reload signs out.",
  },
};
