import { expect } from "@open-wc/testing";
import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { faultsOf, fields, mailLink, otherCalendar } from "../support/profile.ts";
import { account, mail, procedure } from "../support/procedures.ts";
import { otherSlots, otherWindows, profileJson } from "../support/profile.ts";

describe("a profile's fault is named by its path", () => {
  before(loadTemporal);

  const rows: [what: string, changes: object, paths: string[]][] = [
    ["an id that is no slug", { id: "../otaru" }, ["id"]],
    ["a zone that does not exist", { timeZone: "Mars/Phobos" }, ["timeZone"]],
    ["a name without Japanese", { name: { en: "Otaru" } }, ["name.ja"]],
    ["an eighth weekday", otherCalendar({ weekdays: [1, 8] }), ["calendar.weekdays[1]"]],
    ["no weekday", otherCalendar({ weekdays: [] }), ["calendar.weekdays"]],
    [
      "a date in another form",
      otherCalendar({ closedDaysThrough: "2026/12/31" }),
      ["calendar.closedDaysThrough"],
    ],
    [
      "a date that does not exist",
      otherCalendar({ closedDaysThrough: "2026-02-30" }),
      ["calendar.closedDaysThrough"],
    ],
    [
      "a closed day in another form",
      otherCalendar({ closedDays: [{ date: "5/5", kind: "holiday", name: "x" }] }),
      ["calendar.closedDays[0].date"],
    ],
    [
      "a closed day beyond the list",
      otherCalendar({ closedDays: [{ date: "2027-01-01", kind: "holiday", name: "x" }] }),
      ["calendar.closedDays[0].date"],
    ],
    ["a time in another form", otherWindows("9:00", "12:00"), ["slots.times.windows[0].from"]],
    ["a time that does not exist", otherWindows("10:00", "25:00"), ["slots.times.windows[0].to"]],
    ["steps of no minutes", otherWindows("10:00", "12:00", 0), ["slots.times.stepMinutes"]],
    ["steps backwards", otherWindows("10:00", "12:00", -30), ["slots.times.stepMinutes"]],
    ["slots of no minutes", otherSlots({ minutes: 0 }), ["slots.minutes"]],
    ["slots longer than a day", otherSlots({ minutes: 1441 }), ["slots.minutes"]],
    ["half a seat", otherSlots({ capacity: 0.5 }), ["slots.capacity"]],
    [
      "no fixed start",
      otherSlots({ times: { kind: "starts", starts: [] } }),
      ["slots.times.starts"],
    ],
    [
      "hours that end before they start",
      otherWindows("12:00", "10:00"),
      ["slots.times.windows[0]"],
    ],
    [
      "a kind of deadline that does not exist",
      { deadlines: [{ event: "apply", kind: "weeks-before", weeks: 1 }] },
      ["deadlines[0].kind"],
    ],
    [
      "a deadline for another event",
      { deadlines: [{ event: "pay", kind: "minutes-before", minutes: 1 }] },
      ["deadlines[0].event"],
    ],
    [
      "a deadline after the start",
      { deadlines: [{ event: "apply", kind: "minutes-before", minutes: -1 }] },
      ["deadlines[0].minutes"],
    ],
    [
      "two deadlines for one event",
      {
        deadlines: [
          { event: "apply", kind: "minutes-before", minutes: 1 },
          { event: "apply", kind: "minutes-before", minutes: 2 },
        ],
      },
      ["deadlines[1]"],
    ],
    [
      "a deadline that no slot can meet",
      { deadlines: [{ event: "apply", kind: "open-days-before", days: 31 }] },
      ["deadlines[0]"],
    ],
    ["a horizon of no days", { horizon: { days: 0 } }, ["horizon.days"]],
    ["a horizon of two years", { horizon: { days: 730 } }, ["horizon.days"]],
    ["a procedure that does not exist", { procedure: { kind: "fax" } }, ["procedure.kind"]],
    [
      "a procedure without its figure",
      { procedure: { kind: "office-reply" } },
      ["procedure.replyWithinOpenDays"],
    ],
    [
      "an answer owed after sixty-one open days",
      procedure({ kind: "office-reply", replyWithinOpenDays: 61 }),
      ["procedure.replyWithinOpenDays"],
    ],
    [
      "a meeting told on half a day",
      { ...procedure({ kind: "receipt", meetingToldOpenDays: 0.5 }), ...fields("email") },
      ["procedure.meetingToldOpenDays"],
    ],
    [
      "a receipt without the mail's field",
      { ...procedure({ kind: "receipt", meetingToldOpenDays: 1 }), ...fields("name") },
      ["fields"],
    ],
    [
      "accounts without their figures",
      procedure({ kind: "account" }),
      ["procedure.linkMinutes", "procedure.passwordLength", "procedure.registration"],
    ],
    [
      "passwords of seven characters",
      procedure({ ...account("email"), passwordLength: 7 }),
      ["procedure.passwordLength"],
    ],
    [
      "passwords longer than anybody types",
      procedure({ ...account("email"), passwordLength: 65 }),
      ["procedure.passwordLength"],
    ],
    ["an account that asks for nothing", procedure(account()), ["procedure.registration"]],
    [
      "an account without a mail address",
      procedure(account("name", "address")),
      ["procedure.registration"],
    ],
    [
      "an account that asks twice",
      procedure(account("email", "name", "email")),
      ["procedure.registration[2]"],
    ],
    [
      "an account's choice without choices",
      procedure(account("email", "companion")),
      ["procedure.registration[1]"],
    ],
    ["a mail to no address", procedure(mail({ address: "輪島の窓口" })), ["procedure.address"]],
    [
      "a mail's address that begins a query of its own",
      procedure(mail({ address: "a@example.jp?bcc=b@example.jp" })),
      ["procedure.address"],
    ],
    [
      "a mail's subject of two lines, the second a header",
      procedure(mail({ subject: "申込\r\nBcc: b@example.jp" })),
      ["procedure.subject"],
    ],
    ["a mail without a subject", procedure(mail({ subject: "" })), ["procedure.subject"]],
    [
      "another site whose link is no https",
      procedure({ kind: "external", url: "http://yoyaku.example/" }),
      ["procedure.url"],
    ],
    [
      "another site whose link is a script",
      procedure({ kind: "external", url: "javascript:alert(1)" }),
      ["procedure.url"],
    ],
    ["a note without Japanese", { beforeApplying: [{ en: "x" }] }, ["beforeApplying[0].ja"]],
    [
      "a field's name without Japanese",
      { fields: [{ name: "topic", required: true, label: { en: "Subject" } }] },
      ["fields[0].label.ja"],
    ],
    [
      "a topic with no choice to choose",
      { fields: [{ name: "topic", required: true, choices: [] }] },
      ["fields[0].choices"],
    ],
    ["no field", { fields: [] }, ["fields"]],
    ["a field that does not exist", fields("name", "shoeSize"), ["fields[1].name"]],
    ["a field that is asked twice", fields("name", "phone", "name"), ["fields[2]"]],
    ["a helper's presence without choices", fields("name", "companion"), ["fields[1]"]],
    [
      "choices where none belong",
      { fields: [{ name: "name", required: true, choices: [{ value: "a", label: { ja: "a" } }] }] },
      ["fields[0]"],
    ],
    ["a link by mail without the mail's field", mailLink, ["fields"]],
    [
      "a link by mail with an optional field",
      { ...mailLink, fields: [{ name: "email", required: false }] },
      ["fields"],
    ],
    [
      "a link to follow that is no https",
      { meetingApps: [{ name: "Zoom", termsUrl: "javascript:alert(1)" }] },
      ["meetingApps[0].termsUrl"],
    ],
    ["a time zone's abbreviation, which has no rules", { timeZone: "JST?" }, ["timeZone"]],
    [
      "a statement that stands twice",
      {
        eligibility: {
          rule: "all",
          statements: [
            { id: "a", text: { ja: "x" } },
            { id: "a", text: { ja: "y" } },
          ],
        },
      },
      ["eligibility.statements[1].id"],
    ],
    [
      "several faults at once",
      { id: "A", costs: "x", horizon: { days: 0 } },
      ["id", "horizon.days", "costs"],
    ],
    [
      "several faults between members",
      { ...otherWindows("12:00", "10:00"), ...fields("name", "name") },
      ["slots.times.windows[0]", "fields[1]"],
    ],
  ];
  for (const [what, changes, paths] of rows) {
    it(`${what}: ${paths.join(", ")}`, () => {
      expect(faultsOf({ ...profileJson(), ...changes })).to.deep.equal(paths);
    });
  }

  const needed: (keyof OfficeProfileJson)[] = [
    "id",
    "name",
    "contact",
    "timeZone",
    "calendar",
    "slots",
  ];
  for (const member of [...needed, "deadlines", "horizon", "procedure", "purpose"] as const) {
    it(`${member} missing: ${member}`, () => {
      const { [member]: _left, ...rest }: OfficeProfileJson = profileJson();
      expect(faultsOf(rest).map((path) => path.split(".")[0])).to.deep.equal([member]);
    });
  }

  for (const json of [undefined, null, 42, "profile", [], true]) {
    it(`no profile at all, but ${JSON.stringify(json) ?? "nothing"}`, () => {
      expect(faultsOf(json)).to.deep.equal([""]);
    });
  }
});
