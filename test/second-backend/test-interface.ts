import { dateOf, written } from "./calendar.ts";
import { booking, officeOf, rowOf, sendMail, statusOf, type Backend } from "./bookings.ts";
import { Problem, type Call, type Reply } from "./http.ts";
import { objectFaults, refuse, type Fault } from "./judge.ts";
import { cancelLink, refuseEnded } from "./links.ts";
import type { Mail, MailKind } from "./mails.ts";
import { reviseTerms } from "./office.ts";
import type { Row } from "./store.ts";

/** What only a test may reach: the clock and a fresh start. */
export interface Controls {
  readonly setClock: (moment: number | null) => void;
  readonly reset: () => void;
}

type Members = Readonly<Record<string, unknown>>;

const ROUTES: Readonly<
  Record<string, (backend: Backend, controls: Controls, body: unknown) => unknown>
> = {
  "POST /__test/clock": (backend, { setClock }, body) => {
    const { now } = members(body, ["now"]);
    const moment = now === null ? null : Date.parse(String(now));
    if (Number.isNaN(moment)) refuse([{ pointer: "/now", code: "invalid" }]);
    setClock(moment);
    return { now: written(backend.now()) };
  },
  "POST /__test/reset": (_backend, { reset }) => {
    reset();
    return {};
  },
  "GET /__test/outbox": ({ store }) => {
    const rows = store.all<{ booking: string; sent_at: number; mail: string }>(
      "SELECT * FROM mails ORDER BY rowid",
    );
    const messages = rows.map((row) => {
      const mail = JSON.parse(row.mail) as Mail;
      const tokens = mail.links.map((link) => link.slice(link.lastIndexOf("/") + 1));
      return { ...mail, tokens, sentAt: written(row.sent_at), bookingId: row.booking };
    });
    return { messages };
  },
  "GET /__test/bookings": (backend) => {
    const rows = backend.store.all<Row>("SELECT * FROM bookings ORDER BY rowid DESC");
    return { bookings: rows.map((row) => atTheDesk(backend, row)) };
  },
  "POST /__test/office": (backend, _controls, body) => {
    const { bookingId, action } = members(body, ["bookingId", "action"], ["url"]);
    const row = rowOf(backend, String(bookingId));
    if (!row) throw new Problem(404, "not-found");
    return act(backend, row, action);
  },
  "POST /__test/closure": (backend, _controls, body) => {
    const { office: id, date, name } = texts(body, ["office", "date", "name"]);
    const office = officeOf(backend, id!);
    office.closures = [...office.closures, { date: date!, name: name! }];
    const rows = backend.store
      .all<Row>("SELECT * FROM bookings WHERE office = ?", id!)
      .filter((row) => dateOf(row.start_at) === date && isStanding(row, backend.now()));
    for (const row of rows) move(backend, row, "cancelled", "off", { why: name! });
    return { office: id, date, name, cancelled: rows.length };
  },
  "POST /__test/terms": (backend, _controls, body) => {
    const names = ["office", "terms", "version", "changes"];
    const { office: id, terms, version, changes } = members(body, names);
    const office = officeOf(backend, String(id));
    if (!office.terms.some((document) => document.id === terms)) {
      throw new Problem(404, "terms-not-found");
    }
    reviseTerms(office, String(terms), String(version), changes as Record<string, string>);
    return { office: id, terms, version, changes };
  },
  "POST /__test/pause": (backend, _controls, body) => {
    const { office: id, paused } = members(body, ["office", "paused"]);
    const office = officeOf(backend, String(id));
    office.profile = { ...office.profile, bookingState: paused === true ? "paused" : "open" };
    return { office: id, paused };
  },
};

export function answerTest(backend: Backend, controls: Controls, call: Call): Reply {
  const route = ROUTES[`${call.method} ${call.url.pathname}`];
  if (!route) throw new Problem(404, "not-found");
  return { status: 200, body: route(backend, controls, call.body) };
}

function members(
  body: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Members {
  const isOptional = ({ pointer, code }: Fault) =>
    code === "missing" && optional.some((name) => pointer === `/${name}`);
  refuse(objectFaults(body, "", [...required, ...optional]).filter((fault) => !isOptional(fault)));
  return body as Members;
}

function texts(body: unknown, names: readonly string[]): Readonly<Record<string, string>> {
  const told = members(body, names);
  const wrong = names.filter((name) => typeof told[name] !== "string" || told[name] === "");
  refuse(wrong.map((name) => ({ pointer: `/${name}`, code: "invalid" })));
  return told as Readonly<Record<string, string>>;
}

const isStanding = (row: Row, now: number): boolean =>
  ["provisional", "awaiting-office", "confirmed"].includes(statusOf(row, now));

function act(backend: Backend, row: Row, action: unknown): unknown {
  const now = backend.now();
  if (action === "accept" || action === "decline") {
    refuseEnded(row, now, "awaiting-office");
    return action === "accept"
      ? move(backend, row, "confirmed", "confirmed", cancelLink(backend, row))
      : move(backend, row, "declined", "declined");
  }
  if (action !== "cancel") refuse([{ pointer: "/action", code: "invalid" }]);
  if (!isStanding(row, now)) refuseEnded(row, now, "confirmed");
  return move(backend, row, "cancelled", "off");
}

function move(
  backend: Backend,
  row: Row,
  status: string,
  kind: MailKind,
  parts: Parameters<typeof sendMail>[3] = {},
): unknown {
  return backend.store.transaction(() => {
    backend.store.run("UPDATE bookings SET status = ? WHERE id = ?", status, row.id);
    sendMail(backend, row, kind, parts);
    return booking(rowOf(backend, row.id)!, backend.now());
  });
}

function atTheDesk(backend: Backend, row: Row): Members {
  const now = backend.now();
  return {
    id: row.id,
    office: row.office,
    status: statusOf(row, now),
    start: written(row.start_at),
    end: written(row.end_at),
    acceptedAt: written(row.accepted_at),
    procedure: officeOf(backend, row.office).profile.procedure.kind,
    receipt: false,
    meetingTold: false,
  };
}
