import { delay, http, HttpResponse } from "msw";
import type { AllMessages } from "../../../src/i18n/messages.ts";
import { MOCK_API_BASE, type MockApi } from "../../../mock-api/in-process.ts";
import { bookingJson, NOW, type Facts } from "./facts.ts";
import type { Page } from "../page.ts";

type Prepare = (server: MockApi, facts: Facts) => void;

/** The calls of the account, by what they do. */
const calls = {
  register: ["post", "/accounts"],
  activate: ["post", "/accounts/activation"],
  signIn: ["post", "/sessions"],
  signOut: ["delete", "/sessions"],
  list: ["get", "/me/bookings"],
  cancel: ["post", "/me/bookings/:id/cancellation"],
} as const;
export type AccountCall = keyof typeof calls;

/** What a person types to register and to sign in. */
export const credentials = { userId: "hanako.2026", password: "朝は6時に起きて犬と散歩をします" };
export const registrationTyped = {
  ...credentials,
  name: "職業 花子",
  address: "石川県金沢市見本町1-1",
  email: "hanako@example.jp",
};

const answers = {
  register: { userId: credentials.userId, activateBy: "2026-11-17T11:00:00+09:00" },
  activate: { userId: credentials.userId },
  signIn: { token: "session-token-0123456789", expiresAt: "2026-11-17T10:30:00+09:00" },
  signOut: {},
  list: { bookings: [] },
  cancel: {},
} as const;

function on(
  server: MockApi,
  call: AccountCall,
  resolve: (request: Request) => Response | Promise<Response>,
) {
  const [method, path] = calls[call];
  server.use(http[method](`${MOCK_API_BASE}${path}`, ({ request }) => resolve(request)));
}

/** The server answers a call, and writes down what it was asked. */
export function accepts(call: AccountCall, more: object = {}, heard: Request[] = []): Prepare {
  return (server) =>
    on(server, call, (request) => {
      heard.push(request.clone());
      return HttpResponse.json({ ...answers[call], serverTime: NOW, ...more });
    });
}

export function refuses(
  call: AccountCall,
  status: number,
  code: string,
  more: object = {},
): Prepare {
  return (server) =>
    on(server, call, () =>
      HttpResponse.json(
        { status, code, ...more },
        { status, headers: { "content-type": "application/problem+json" } },
      ),
    );
}

/** Nobody knows what became of the call. */
export function loses(call: AccountCall): Prepare {
  return (server) => on(server, call, () => new HttpResponse("", { status: 500 }));
}

/** The first answer is lost, and none comes to the next press. */
export function losesOnce(call: AccountCall): Prepare {
  return (server) => {
    let asked = 0;
    on(server, call, async () => {
      asked += 1;
      if (asked > 1) await delay("infinite");
      return new HttpResponse("", { status: 500 });
    });
  };
}

export function neverAnswers(call: AccountCall): Prepare {
  return (server) => on(server, call, async () => (await delay("infinite"), HttpResponse.json({})));
}

/** The signed-in person's bookings are these. */
export function hasBookings(...bookings: readonly Record<string, unknown>[]): Prepare {
  return (server, { office, slot }) =>
    on(server, "list", () =>
      HttpResponse.json({
        bookings: bookings.map((changes, index) =>
          bookingJson(office.id, slot, { id: `b-${index + 1}`, ...changes }),
        ),
        serverTime: NOW,
      }),
    );
}

/** The booking is cancelled, and the list says so from then on. */
export function cancels(server: MockApi, facts: Facts): void {
  const { office, slot } = facts;
  on(server, "cancel", () => {
    hasBookings({ status: "cancelled" })(server, facts);
    return HttpResponse.json(bookingJson(office.id, slot, { status: "cancelled" }));
  });
}

export const together =
  (...prepares: readonly Prepare[]): Prepare =>
  (server, facts) => {
    for (const prepare of prepares) prepare(server, facts);
  };

export async function signsIn(page: Page, t: AllMessages): Promise<void> {
  await page.finds(t.signIn, "button");
  await page.fills("userId", credentials.userId);
  await page.fills("password", credentials.password);
  await page.clicks(t.signIn);
}

export async function goesToRegistration(page: Page, t: AllMessages): Promise<void> {
  await page.clicks(t.toRegistration);
  await page.finds(t.register, "button");
}

export async function registers(page: Page, t: AllMessages): Promise<void> {
  await goesToRegistration(page, t);
  for (const [id, value] of Object.entries(registrationTyped)) await page.fills(id, value);
  await page.clicks(t.register);
}
