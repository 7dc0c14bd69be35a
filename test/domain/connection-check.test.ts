import { expect } from "@open-wc/testing";
import { judgeConnection, type ConnectionResult } from "../../src/domain/connection-check.ts";

describe("a connection", () => {
  const rows: [what: string, trips: (number | undefined)[], result: ConnectionResult][] = [
    ["that was not tried gave no answer", [], { kind: "none" }],
    ["without any answer", [undefined, undefined], { kind: "none" }],
    ["at home", [30, 32, 31, 29, 40], { kind: "good", milliseconds: 31 }],
    ["with one small hiccup", [30, 32, 31, 29, 300], { kind: "good", milliseconds: 31 }],
    ["with one long wait", [30, 32, 31, 29, 2000], { kind: "unsteady", milliseconds: 31 }],
    ["that lost a call", [30, 32, undefined, 29, 33], { kind: "unsteady", milliseconds: 32 }],
    ["over a satellite", [620, 640, 650, 630, 660], { kind: "slow", milliseconds: 640 }],
    ["just quick enough", [400, 400, 400], { kind: "good", milliseconds: 400 }],
    ["just too slow", [400.6, 400.6, 400.6], { kind: "slow", milliseconds: 401 }],
    ["slow all the time, and more so once", [500, 500, 1500], { kind: "slow", milliseconds: 500 }],
  ];
  for (const [what, trips, result] of rows) {
    it(`${what} is ${result.kind}`, () => expect(judgeConnection(trips)).to.deep.equal(result));
  }
});
