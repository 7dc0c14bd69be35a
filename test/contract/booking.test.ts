import { expect } from "@open-wc/testing";
import * as contract from "../../src/contract/booking.ts";
import { bookingStatuses } from "../../src/domain/booking.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { bookingJson } from "../support/profile.ts";

describe("a booking's status from the server", () => {
  before(loadTemporal);

  const statusOf = (status: unknown) => contract.booking.parse(bookingJson({ status })).status;

  for (const status of bookingStatuses) {
    it(`is ${status} as it stands`, () => expect(statusOf(status)).to.equal(status));
  }
  for (const status of ["waitlisted", "Confirmed", "", 7, null, undefined, "constructor"]) {
    it(`is unknown when it says ${JSON.stringify(status) ?? "nothing"}`, () => {
      expect(statusOf(status)).to.equal("unknown");
    });
  }
});

describe("a booking from the server", () => {
  before(loadTemporal);

  it("may say things that this version does not know", () => {
    const json = bookingJson({
      room: 3,
      flow: { token: "t", expiresAt: "2026-06-12T10:00:00Z", x: 1 },
    });
    const booking = contract.booking.parse(json);
    expect(booking).not.to.have.property("room");
    expect(booking.flow).to.have.all.keys("token", "expiresAt");
  });

  const rows: [what: string, changes: Record<string, unknown>, path: string][] = [
    ["a start without an offset", { start: "2026-06-15T10:00:00" }, "start"],
    ["an id that is a way up", { id: "../x" }, "id"],
    ["an id that is too long", { id: "a".repeat(65) }, "id"],
    ["no server time", { serverTime: undefined }, "serverTime"],
    ["an office that is no slug", { office: "小樽" }, "office"],
    [
      "half a resend",
      { mail: { resendsLeft: 0.5, resendAt: "2026-06-15T10:00:00Z" } },
      "mail.resendsLeft",
    ],
  ];
  for (const [what, changes, path] of rows) {
    it(`is refused with ${what}`, () => {
      const { error } = contract.booking.safeParse(bookingJson(changes));
      expect(error?.issues.map((issue) => issue.path.join("."))).to.deep.equal([path]);
    });
  }
});
