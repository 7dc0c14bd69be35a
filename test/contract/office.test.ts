import { expect } from "@open-wc/testing";
import { officeEvidence } from "../../src/contract/office-evidence.ts";
import { officeList } from "../../src/contract/office-list.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { faultsOf, fields, mailLink, otherSlots, profileJson } from "../support/profile.ts";
import { account, mail, procedure } from "../support/procedures.ts";

describe("an office's profile", () => {
  before(loadTemporal);

  it("needs no more than this", () => {
    const office = officeProfile.parse(profileJson());
    expect(office.calendar.closesAt.toString()).to.equal("17:15:00");
    expect(office.calendar.closedDays[0]?.date).to.be.instanceOf(Temporal.PlainDate);
    expect(office.slots).to.include({ atMost: false, capacity: 1 });
    expect(office.limits).to.deep.equal({});
    expect(office.cancellation.sameDayCallOwed).to.equal(false);
    expect(office.capabilities).to.deep.equal([]);
    for (const list of ["beforeApplying", "atTheMeeting", "otherWays"] as const) {
      expect(office[list], list).to.deep.equal([]);
    }
    expect(office.procedure).to.deep.include({ kind: "office-reply", reconsent: false });
  });

  it("may leave out what another site knows, where bookings are taken there", () => {
    const {
      timeZone: _zone,
      calendar: _calendar,
      slots: _slots,
      deadlines: _deadlines,
      horizon: _horizon,
      fields: _fields,
      purpose: _purpose,
      cancellation: _cancellation,
      ...rest
    } = profileJson();
    const external = {
      ...rest,
      ...procedure({ kind: "external", url: "https://yoyaku.example/" }),
    };
    expect(faultsOf(external)).to.deep.equal([]);
    expect(faultsOf(rest), "no other procedure may").to.include.members([
      "timeZone",
      "calendar",
      "slots",
      "deadlines",
      "horizon",
      "fields",
      "purpose",
      "cancellation",
    ]);
  });

  it("says what the other site does not leave out, where it is there", () => {
    const office = officeProfile.parse(
      profileJson({
        procedure: { kind: "external", url: "https://yoyaku.example/" },
        purpose: { ja: "受付のため" },
      }),
    );
    expect(office.purpose.ja).to.equal("受付のため");
    expect(office.slots.minutes).to.equal(30);
  });

  it("keeps the office's own name of a field, with its choices", () => {
    const label = { ja: "相談内容" };
    const choices = [{ value: "work", label: { ja: "職業相談" } }];
    const office = officeProfile.parse(
      profileJson({ fields: [{ name: "topic", required: true, label, choices }] }),
    );
    expect(office.fields[0]).to.deep.equal({ name: "topic", required: true, label, choices });
  });

  it("tells for which requests an app is used: for any, unless it says so", () => {
    const office = officeProfile.parse(
      profileJson({
        meetingApps: [
          { name: "Zoom" },
          { name: "TeleOffice", channel: "online" },
          { name: "Webex", channel: "phone-or-mail" },
          { name: "Newer", channel: "telepathy" as "any" },
        ],
      }),
    );
    expect(office.meetingApps.map(({ channel }) => channel)).to.deep.equal([
      "any",
      "online",
      "phone-or-mail",
      "any",
    ]);
  });

  it("may say things that this version does not know", () => {
    const newer = { ...profileJson(), parking: true, contact: { fax: "0000-00-0000" } };
    const office = officeProfile.parse(newer);
    expect(office).not.to.have.property("parking");
    expect(office.contact).to.deep.equal({});
  });

  it("keeps a capability that this version does not know", () => {
    const office = officeProfile.parse(profileJson({ capabilities: ["code", "teleportation"] }));
    expect(office.capabilities).to.deep.equal(["code", "teleportation"]);
  });

  const good: [what: string, changes: object][] = [
    ["a link by mail with its field", { ...mailLink, ...fields("name", "email") }],
    [
      "a helper's presence with its choices",
      {
        fields: [
          {
            name: "companion",
            required: false,
            choices: [{ value: "none", label: { ja: "なし" } }],
          },
        ],
      },
    ],
    [
      "slots at fixed starts",
      otherSlots({ times: { kind: "starts", starts: ["10:00", "11:00"] } }),
    ],
    [
      "a deadline in minutes",
      { deadlines: [{ event: "confirm", kind: "minutes-before", minutes: 0 }] },
    ],
    [
      "a deadline at a time of day",
      { deadlines: [{ event: "apply", kind: "open-days-before", days: 2, at: "16:00" }] },
    ],
    ["bookings that are paused", { bookingState: "paused" }],
    [
      "terms that must be agreed to anew",
      procedure({ kind: "office-reply", replyWithinOpenDays: 1, reconsent: true }),
    ],
    [
      "a receipt with the mail's field",
      {
        ...procedure({ kind: "receipt", meetingToldOpenDays: 0 }),
        ...fields("name", "kana", "residence", "workplace", "topic", "freeText", "email"),
      },
    ],
    [
      "accounts, with no mail's field beside theirs",
      procedure(account("name", "address", "email")),
    ],
    ["a mail that the visitor sends", procedure(mail())],
    [
      "a sample's address, and an answer that is owed",
      procedure({ ...mail(), sample: true, replyWithinOpenDays: 60 }),
    ],
    ["a topic in the visitor's own words", fields("name", "topic")],
    [
      "notes on applying, the meeting and other ways",
      { beforeApplying: [{ ja: "x" }], atTheMeeting: [{ ja: "y" }], otherWays: [{ ja: "z" }] },
    ],
  ];
  for (const [what, changes] of good) {
    it(`may have ${what}`, () =>
      expect(faultsOf({ ...profileJson(), ...changes })).to.deep.equal([]));
  }
});

describe("a hostile profile", () => {
  before(loadTemporal);

  const hostile = (members: string) =>
    JSON.parse(
      JSON.stringify(profileJson()).replace(/^\{/u, `{"__proto__":{"polluted":1},${members}`),
    );
  const polluted = (value: object) => (value as Record<string, unknown>).polluted;

  it("does not reach any object's prototype", () => {
    const office = officeProfile.parse(hostile('"notices":[{"ja":"a","__proto__":"b"}],'));
    expect([polluted({}), polluted(office)]).to.deep.equal([undefined, undefined]);
    expect(office.notices[0]?.ja).to.equal("a");
    expect(office.notices[0]).to.be.instanceOf(Object);
  });

  it("does not reach it by what its facts rest on either", () => {
    const sources = '"sources":{"__proto__":{"document":"x"},"id":{"document":"y"}},';
    const evidence = officeEvidence.parse(hostile(sources));
    expect([polluted({}), polluted(evidence)]).to.deep.equal([undefined, undefined]);
    expect(Object.getPrototypeOf(evidence.sources)).to.be.oneOf([Object.prototype, null]);
    expect(Object.keys(evidence.sources)).to.deep.equal(["id"]);
  });
});

describe("a list of offices", () => {
  it("keeps what it knows of each", () => {
    const offices = [{ id: "otaru", name: { ja: "小樽" }, area: { ja: "北海道" }, doors: 2 }];
    const list = officeList.parse({ offices, next: null });
    expect(list).to.deep.equal({
      offices: [{ id: "otaru", name: { ja: "小樽" }, area: { ja: "北海道" } }],
    });
  });

  it("takes words that this version does not know for their neutral ones", () => {
    const newer = profileJson({
      bookingState: "half-open",
      cancellation: { before: ["fax", "phone"], sameDay: ["pigeon"] },
    } as object);
    const closed = [{ date: "2026-05-05", kind: "strike", name: "x" }];
    const office = officeProfile.parse({
      ...newer,
      calendar: { ...newer.calendar, closedDays: closed },
      consents: [
        { id: "t", version: "1", title: { ja: "x" }, layer: "galactic", agreement: "tacit" },
      ],
    });
    expect(office.bookingState, "takes no bookings").to.equal("paused");
    expect(office.calendar.closedDays[0]?.kind).to.equal("office");
    expect(office.cancellation.before).to.deep.equal(["phone"]);
    expect(office.cancellation.sameDay).to.deep.equal([]);
    expect(office.consents[0]).to.include({ layer: "other", agreement: "explicit" });
  });
});
